import { ESSAY_LENGTHS } from './essay-length-name'
import { isSlug } from './field-rules'

/** What essays can be narrowed by, in the order in which it stands in an address. */
export const FACETS = ['series', 'author', 'concept', 'year', 'length'] as const
export type Facet = (typeof FACETS)[number]

export const SORTS = ['newest', 'oldest', 'title', 'length'] as const
export type BrowseSort = (typeof SORTS)[number]

/** What a reader asks of the shelves; null for what is not narrowed. */
export type BrowseWish = Record<Facet, string | null> & { sort: BrowseSort; page: number }

const PAGE_MAX = 10_000

type Asked = Readonly<Record<string, string | string[] | undefined>>

/** Reads an address's query. What makes no sense is left out: an old or odd link still shows the shelves. */
export function browseWish(asked: Asked): BrowseWish {
  const first = (name: string) => [asked[name]].flat()[0] ?? ''
  const slug = (name: string) => (isSlug(first(name)) ? first(name) : null)
  const page = /^[1-9]\d{0,4}$/.test(first('page')) ? Number(first('page')) : 1
  return {
    series: slug('series'),
    author: slug('author'),
    concept: slug('concept'),
    year: /^\d{4}$/.test(first('year')) ? first('year') : null,
    length: ESSAY_LENGTHS.find((length) => length === first('length')) ?? null,
    sort: SORTS.find((sort) => sort === first('sort')) ?? 'newest',
    page: Math.min(page, PAGE_MAX),
  }
}

/** The address of a wish: always the same for the same wish. */
export function browseAddress(wish: BrowseWish): '/essays' | `/essays?${string}` {
  const query = new URLSearchParams()
  for (const facet of FACETS) {
    const value = wish[facet]
    if (value !== null) query.set(facet, value)
  }
  if (wish.sort !== 'newest') query.set('sort', wish.sort)
  if (wish.page > 1) query.set('page', String(wish.page))
  return query.size === 0 ? '/essays' : `/essays?${query.toString()}`
}

/** The wish with something else chosen; what is chosen anew begins at its first page. */
export const changedWish = (wish: BrowseWish, change: Partial<BrowseWish>): BrowseWish => ({
  ...wish,
  page: 1,
  ...change,
})

/** The same shelves with nothing narrowed; the order stays. */
export const clearedWish = ({ sort }: BrowseWish): BrowseWish => ({ ...browseWish({}), sort })

export const isNarrowed = (wish: BrowseWish): boolean =>
  FACETS.some((facet) => wish[facet] !== null)
