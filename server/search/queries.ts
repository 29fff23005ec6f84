import 'server-only'
import type { Asked } from '@/domain/search/asked'
import type { SearchOutcome, Suggestion } from '@/domain/search/hit'
import { soughtWords } from '@/domain/search/sought-words'
import { db, transaction } from '@/server/db'

import { isTimeout } from './is-timeout'
import { searchFor } from './search-for'
import { suggestFor } from './suggest-for'

const SEARCH_TIMEOUT_MS = 2_000
const TOO_SLOW = 'That took too long to look through. Use fewer or rarer words, and search again.'

/** Searches everything that everyone may read; the same for visitors and members. `now` makes what is newer weigh a little more. */
export async function searchLibrary(asked: Asked, now: Date): Promise<SearchOutcome> {
  const { words, fault } = soughtWords(asked.typed)
  if (fault !== null) return { is: 'fault', sentence: fault }
  if (words === null) return { is: 'blank' }
  try {
    return await transaction((tx) =>
      searchFor(tx, { ...asked, words }, { now, timeoutMs: SEARCH_TIMEOUT_MS }),
    )
  } catch (problem) {
    if (isTimeout(problem)) return { is: 'fault', sentence: TOO_SLOW }
    throw problem
  }
}

/** What may be meant while somebody still types: names first, then passages. Empty for what cannot be looked for. */
export async function suggestions(typed: string, now: Date): Promise<Suggestion[]> {
  const { words } = soughtWords(typed)
  if (words === null) return []
  try {
    return await transaction((tx) => suggestFor(tx, words, { now, timeoutMs: SEARCH_TIMEOUT_MS }))
  } catch (problem) {
    if (isTimeout(problem)) return []
    throw problem
  }
}

const CONCEPTS_TO_TRY_MAX = 40

/** Concepts to begin with, by their terms. */
export const conceptsToTry = (): Promise<{ slug: string; term: string }[]> =>
  db.concept.findMany({
    select: { slug: true, term: true },
    orderBy: { term: 'asc' },
    take: CONCEPTS_TO_TRY_MAX,
  })
