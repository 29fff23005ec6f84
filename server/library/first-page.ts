import 'server-only'
import { browse } from '@/domain/library/browse'
import { browseWish } from '@/domain/library/browse-wish'
import { db } from '@/server/db'

import type { EssayCard } from './essay-card'
import { essaysBySlugs } from './essays-by-slugs'
import { libraryEntries } from './library-entries'
import { seriesOverview, type SeriesSummary } from './series-overview'

const NEW_ESSAYS_MAX = 7
const SERIES_MAX = 6
const CONCEPTS_MAX = 18

type ConceptTerm = { slug: string; term: string; essays: number }

/** What stands on the first page: a little of everything, and how much there is in all. */
export type FirstPage = {
  newest: EssayCard[]
  essays: number
  series: SeriesSummary[]
  seriesTotal: number
  /** Those most essays speak of, by their terms. */
  concepts: ConceptTerm[]
  conceptsTotal: number
}

export const BLANK_FIRST_PAGE: FirstPage = {
  newest: [],
  essays: 0,
  series: [],
  seriesTotal: 0,
  concepts: [],
  conceptsTotal: 0,
}

/** Reads the first page. */
export async function firstPage(): Promise<FirstPage> {
  const [entries, series, terms] = await Promise.all([
    libraryEntries(),
    seriesOverview(),
    db.concept.findMany({ select: { slug: true, term: true } }),
  ])
  const { slugs, facets, total } = browse(entries, browseWish({}))
  const counts = new Map(facets.concept.map(({ value, count }) => [value, count]))
  const concepts = terms
    .map(({ slug, term }) => ({ slug, term, essays: counts.get(slug) ?? 0 }))
    .toSorted((one, other) => other.essays - one.essays || one.term.localeCompare(other.term))
    .slice(0, CONCEPTS_MAX)
    .toSorted((one, other) => one.term.localeCompare(other.term))
  return {
    newest: await essaysBySlugs(slugs.slice(0, NEW_ESSAYS_MAX)),
    essays: total,
    series: series.slice(0, SERIES_MAX),
    seriesTotal: series.length,
    concepts,
    conceptsTotal: terms.length,
  }
}
