import 'server-only'
import { browse, type FacetCount } from '@/domain/library/browse'
import { FACETS, type BrowseWish, type Facet } from '@/domain/library/browse-wish'
import { ESSAY_LENGTHS, LENGTH_WORDS, type EssayLength } from '@/domain/library/essay-length-name'
import { db } from '@/server/db'

import type { EssayCard } from './essay-card'
import { essaysBySlugs } from './essays-by-slugs'
import { libraryEntries } from './library-entries'

/** More in one menu nobody reads; the lists of series, authors and concepts have them all. */
const OPTIONS_MAX = 40

type FacetOption = FacetCount & { label: string }

/** One page of the shelves; `chosen` is what they are narrowed by, `library` how many essays there are in all. */
export type Shelves = {
  essays: EssayCard[]
  total: number
  library: number
  page: number
  pages: number
  facets: Record<Facet, FacetOption[]>
  chosen: { facet: Facet; label: string }[]
}

/** The shelves as wished. */
export async function browseEssays(wish: BrowseWish): Promise<Shelves> {
  const [entries, names] = await Promise.all([libraryEntries(), facetNames()])
  const { slugs, facets, ...rest } = browse(entries, wish)
  const labelled = (facet: Facet) =>
    fullest(facets[facet], wish[facet])
      .map((option) => ({ ...option, label: labelOf(names, facet, option.value) }))
      .toSorted(ORDERS[facet])
  return {
    ...rest,
    essays: await essaysBySlugs(slugs),
    library: entries.length,
    facets: {
      series: labelled('series'),
      author: labelled('author'),
      concept: labelled('concept'),
      year: labelled('year'),
      length: labelled('length'),
    },
    chosen: FACETS.flatMap((facet) => {
      const value = wish[facet]
      return value === null ? [] : [{ facet, label: labelOf(names, facet, value) }]
    }),
  }
}

/** Those that most essays are in, and the chosen one. */
function fullest(counts: readonly FacetCount[], chosen: string | null): FacetCount[] {
  return counts
    .toSorted((one, other) => other.count - one.count)
    .filter(({ value }, index) => index < OPTIONS_MAX || value === chosen)
}

type Names = Record<'series' | 'author' | 'concept', ReadonlyMap<string, string>>

async function facetNames(): Promise<Names> {
  const [series, authors, concepts] = await Promise.all([
    db.series.findMany({ select: { slug: true, title: true } }),
    db.author.findMany({ select: { slug: true, name: true } }),
    db.concept.findMany({ select: { slug: true, term: true } }),
  ])
  return {
    series: new Map(series.map(({ slug, title }) => [slug, title])),
    author: new Map(authors.map(({ slug, name }) => [slug, name])),
    concept: new Map(concepts.map(({ slug, term }) => [slug, term])),
  }
}

/** What nobody has named is called by its address. */
function labelOf(names: Names, facet: Facet, value: string): string {
  if (facet === 'year') return value
  if (facet === 'length') return LENGTH_WORDS[value as EssayLength]
  return names[facet].get(value) ?? value.replaceAll('-', ' ')
}

type Order = (one: FacetOption, other: FacetOption) => number

const alphabet = new Intl.Collator('en')
const byLabel: Order = (one, other) => alphabet.compare(one.label, other.label)
const byCount: Order = (one, other) => other.count - one.count || byLabel(one, other)
const placeOf = ({ value }: FacetOption) => ESSAY_LENGTHS.indexOf(value as EssayLength)

const ORDERS: Readonly<Record<Facet, Order>> = {
  series: byLabel,
  author: byLabel,
  concept: byCount,
  year: (one, other) => (one.value < other.value ? 1 : -1),
  length: (one, other) => placeOf(one) - placeOf(other),
}
