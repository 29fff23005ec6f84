import type { TextPart } from './highlight'
import type { SearchKind } from './search-kind'

/** One thing found, ready to be shown. `day` is an ISO day or time. */
export type SearchHit = {
  kind: SearchKind
  /** Where it stands: for a passage these very words in their essay. */
  href: string
  /** Of a comment: it may be folded for whoever searches. */
  commentId?: string
  title: TextPart[]
  snippet: TextPart[]
  /** What its author warns of: told before the snippet is shown. */
  contentNote?: string
  /** Where the snippet itself stands, when that is not `href`. */
  snippetHref: string | null
  /** Who wrote it, and in which series. */
  by: string | null
  series: string | null
  day: string | null
}

/** A choice that would narrow the search, and how many hits it would leave. */
export type Facet = { value: string; label: string; count: number }

/** `isMore`: there are more than were counted. */
export type HitCount = { count: number; isMore: boolean }

export type SearchFound = {
  hits: SearchHit[]
  total: HitCount
  kinds: { kind: SearchKind; count: HitCount }[]
  facets: Record<'author' | 'series' | 'concept' | 'year', Facet[]>
  pages: number
  /** The words that were looked for instead, because nothing was found for those asked. */
  insteadOf: { asked: string; shown: string } | null
  /** Words that would find something, to be offered. */
  didYouMean: string | null
  /** Only names were looked through: every word of the question stands nearly everywhere. */
  isNamesOnly: boolean
}

/** What a search came to: something found (or nothing), or the sentence that says why it was not looked for. */
export type SearchOutcome =
  { is: 'blank' } | { is: 'fault'; sentence: string } | ({ is: 'found' } & SearchFound)

/** A line of the list shown while typing. */
export type Suggestion = { kind: SearchKind; href: string; title: string; detail: string }
