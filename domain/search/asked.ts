import { isSlug } from '@/domain/library/field-rules'
import { SEARCH_KINDS, type SearchKind } from './search-kind'

export const HITS_PER_PAGE = 10
export const SEARCH_PAGES_MAX = 20

/** What may be chosen beside the words; null: anything. */
export type Choices = {
  kind: SearchKind | null
  /** Slugs. */
  author: string | null
  series: string | null
  concept: string | null
  year: number | null
}

/** A search as its address says it: `typed` unread, the page from 1. */
export type Asked = Choices & { typed: string; page: number }

export const ANYTHING: Choices = {
  kind: null,
  author: null,
  series: null,
  concept: null,
  year: null,
}

type Params = Readonly<Record<string, string | string[] | undefined>>

/** Reads a search from the query of its address. What it cannot read counts as not chosen. */
export function askedBy(params: Params): Asked {
  const one = (name: string): string => {
    const value = params[name]
    return (Array.isArray(value) ? value[0] : value) ?? ''
  }
  const slug = (name: string) => (isSlug(one(name)) ? one(name) : null)
  const kind = SEARCH_KINDS.find((known) => known.toLowerCase() === one('kind')) ?? null
  const year = /^[12]\d{3}$/.test(one('year')) ? Number(one('year')) : null
  const page = /^\d{1,2}$/.test(one('page')) ? Number(one('page')) : 1
  return {
    typed: one('q'),
    kind,
    author: slug('author'),
    series: slug('series'),
    concept: slug('concept'),
    year,
    page: Math.min(Math.max(page, 1), SEARCH_PAGES_MAX),
  }
}

/** The address of a search. */
export function searchAddress(asked: Asked): `/search?${string}` {
  const query = new URLSearchParams({ q: asked.typed })
  if (asked.kind !== null) query.set('kind', asked.kind.toLowerCase())
  for (const name of ['author', 'series', 'concept', 'year'] as const) {
    const value = asked[name]
    if (value !== null) query.set(name, String(value))
  }
  if (asked.page > 1) query.set('page', String(asked.page))
  return `/search?${query.toString()}`
}
