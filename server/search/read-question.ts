import 'server-only'
import { beginningsOf } from '@/domain/search/tsquery'
import type { Transaction } from '@/server/db'

/** A question as PostgreSQL understood it; queries are the text of a tsquery. */
export type Question = {
  words: string
  configuration: string
  /** Empty when every word stands nearly everywhere (“the”). */
  query: string
  /** The same words unstemmed, stop words too: for names. */
  plain: string
  /** Names in which every word begins a word. */
  beginnings: string
  /** It says only what to leave out. */
  isNegative: boolean
  /** It asks for words side by side. */
  isPhrase: boolean
  /** The highest numbers given out. */
  lastEntry: number
  lastComment: number
}

/**
 * Puts words to PostgreSQL, and bounds the time of every statement after it in this transaction. Those statements look at
 * few rows, chosen by words: they are joined in the order in which they are written, by their indexes. Left to its
 * estimates the planner reads all comments to join a hundred.
 */
export async function readQuestion(
  tx: Transaction,
  words: string,
  timeoutMs: number,
): Promise<Question> {
  const beginnings = beginningsOf(words) ?? ''
  const [read] = await tx.$queryRaw<
    [Omit<Question, 'words' | 'isPhrase' | 'isNegative'> & { tree: string }]
  >`
    /* kept: search-question */
    SELECT configuration, query::text, querytree(query) AS tree,
      websearch_to_tsquery('interleaf_simple', ${words})::text AS plain,
      to_tsquery('interleaf_simple', ${beginnings})::text AS beginnings,
      (SELECT coalesce(max(number), 0) FROM search_entry) AS "lastEntry",
      (SELECT coalesce(max(number), 0) FROM search_comment) AS "lastComment",
      set_config('statement_timeout', ${String(timeoutMs)}, true), set_config('jit', 'off', true),
      set_config('join_collapse_limit', '1', true), set_config('enable_seqscan', 'off', true),
      set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true),
      set_config('plan_cache_mode', 'force_generic_plan', true)
    FROM (
      SELECT configuration, websearch_to_tsquery(configuration::regconfig, ${words}) AS query FROM search_index
    ) asked`
  const { tree, ...question } = read
  return {
    ...question,
    words,
    isNegative: question.query !== '' && (tree === 'T' || tree === ''),
    isPhrase: question.query.includes('<'),
  }
}
