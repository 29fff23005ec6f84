import 'server-only'
import { elided, snippetOf, type TextPart } from '@/domain/search/highlight'
import { soughtWords } from '@/domain/search/sought-words'
import { anyWordOf } from '@/domain/search/tsquery'
import { transaction, type Transaction } from '@/server/db'

import { guessWords } from './guess-words'
import { SNIPPET_OPTIONS } from './headline'
import { isTimeout } from './is-timeout'
import { readQuestion, type Question } from './read-question'

const TIMEOUT_MS = 2_000
const TOO_SLOW = 'That took too long to look through. Use fewer or rarer words, and search again.'
const EVERYWHERE = 'These words stand nearly everywhere. Add a rarer one.'
const ONLY_NEGATIVE = 'Say also what to look for, not only what to leave out.'

type Wish = { authorId: string; typed: string; after: string | null; max: number }

type Excerpt = { id: string; excerpt: TextPart[] }

/** `insteadOf`: nothing was found for what was typed, and these words were looked for instead. */
export type FoundOfMember =
  | { is: 'blank' }
  | { is: 'fault'; sentence: string }
  | { is: 'found'; comments: Excerpt[]; insteadOf: string | null }

/** Looks through what a member said under their name and everyone may read, the newest first, before the comment `after`. */
export async function findOfMember({ typed, ...wish }: Wish): Promise<FoundOfMember> {
  const { words, fault } = soughtWords(typed)
  if (fault !== null) return { is: 'fault', sentence: fault }
  if (words === null) return { is: 'blank' }
  try {
    return await transaction((tx) => found(tx, words, wish))
  } catch (problem) {
    if (isTimeout(problem)) return { is: 'fault', sentence: TOO_SLOW }
    throw problem
  }
}

async function found(
  tx: Transaction,
  words: string,
  wish: Omit<Wish, 'typed'>,
): Promise<FoundOfMember> {
  const question = await readQuestion(tx, words, TIMEOUT_MS)
  if (question.isNegative) return { is: 'fault', sentence: ONLY_NEGATIVE }
  if (question.query === '') return { is: 'fault', sentence: EVERYWHERE }
  const comments = await excerpts(tx, question, wish)
  const guess = comments.length === 0 && wish.after === null ? await guessWords(tx, words) : null
  if (guess === null) return { is: 'found', comments, insteadOf: null }
  const instead = await excerpts(tx, await readQuestion(tx, guess, TIMEOUT_MS), wish)
  return { is: 'found', comments: instead, insteadOf: instead.length > 0 ? guess : null }
}

type Row = { id: string; text: string; read: string; marked: string }

async function excerpts(
  tx: Transaction,
  { configuration, query }: Question,
  { authorId, after, max }: Omit<Wish, 'typed'>,
): Promise<Excerpt[]> {
  if (query === '') return []
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c.id, w.text, w.read,
      ts_headline(${configuration}::regconfig, w.read, ${anyWordOf(query)}::tsquery, ${SNIPPET_OPTIONS}) AS marked
    FROM (
      SELECT c.id, s.revision_id FROM comment c
        JOIN search_comment s ON s.comment_id = c.id AND s.revision_id = c.current_revision_id
      WHERE c.author_id = ${authorId}::uuid AND NOT c.is_unnamed
        AND c.visibility = 'PUBLISHED' AND c.author_deleted_at IS NULL AND c.purged_at IS NULL
        AND s.words @@ ${query}::tsquery AND (${after}::uuid IS NULL OR c.id < ${after}::uuid)
      ORDER BY c.id DESC LIMIT ${max}::int
    ) c
      JOIN comment_revision r ON r.id = c.revision_id
      CROSS JOIN LATERAL (SELECT trim(regexp_replace(search_plain_text(r.html), '\\s+', ' ', 'g')) AS text) p
      CROSS JOIN LATERAL (SELECT p.text, search_text(p.text) AS read) w
    ORDER BY c.id DESC`
  return rows.map(({ id, ...row }) => ({ id, excerpt: elided(snippetOf(row), row.text) }))
}
