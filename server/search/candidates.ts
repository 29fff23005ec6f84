import 'server-only'
import type { SearchKind } from '@/domain/search/search-kind'

/** A row that was found, before it is read: its number in its table, and how well it fits. */
export type Candidate = { kind: SearchKind; number: number; rank: number }

/** How many rows have a value: by slug or year. */
type Tally = Record<string, number>

/** What one kind of rows came to. At most `CANDIDATES_MAX` of them are named, the best; all of them are counted. */
export type Candidates = {
  best: Candidate[]
  counts: Partial<Record<SearchKind, number>>
  /** There are rows that were not looked at, because so many fit. */
  isMore: boolean
  tallies: Record<'author' | 'series' | 'concept' | 'year', Tally>
}

export const CANDIDATES_MAX = 200

/** Titles weigh most, then other names, authors, text: D, C, B, A. */
export const WEIGHTS = '{0.1, 0.2, 0.4, 1.0}'

/** As PostgreSQL says it: aggregates of nothing are null. */
export type ToldCandidates = {
  best: Candidate[] | null
  counts: Partial<Record<SearchKind, number>> | null
  isMore: boolean
  author?: Tally | null
  series?: Tally | null
  concept?: Tally | null
  year: Tally | null
}

export function candidatesTold(told: ToldCandidates): Candidates {
  const { best, counts, isMore, author, series, concept, year } = told
  return {
    best: best ?? [],
    counts: counts ?? {},
    isMore,
    tallies: {
      author: author ?? {},
      series: series ?? {},
      concept: concept ?? {},
      year: year ?? {},
    },
  }
}
