import 'server-only'
import type { SimilarWords } from '@/domain/moderation/case'
import { alikeness, wordsIn } from '@/domain/moderation/alike'
import { sql } from '@/server/db'
import { readRows } from '@/server/statements'

import { saidNearby } from './said-nearby'
import { printOfWords } from './what-checks-know'

/** How much of the latest that was written anywhere is compared, and of what this author wrote. */
const LATEST = 200
const OWN_LATEST = 50
const SAME_PRINT_MAX = 20
const COMPARED_LENGTH = 1_000
const ALIKE_FROM = 0.5
const SHOWN_MAX = 6

type About = {
  commentId: string
  authorId: string
  isUnnamed: boolean
  markdown: string
}
type Row = {
  id: string
  threadId: string
  createdAt: Date
  isOfSame: boolean
  isExact: boolean
  words: string
}

/**
 * Comments that say the same, or nearly: by the print of their words however old, else among the latest. Between what one
 * member wrote under their name and as "a reader" no line is drawn.
 */
export async function similarWords(about: About): Promise<SimilarWords[]> {
  const own = wordsIn(about.markdown.slice(0, COMPARED_LENGTH))
  const alike = (await comparedWith(about))
    .map((row) => ({ ...row, share: row.isExact ? 1 : alikeness(own, wordsIn(row.words)) }))
    .filter(({ share }) => share >= ALIKE_FROM)
    .sort((a, b) => Number(b.isExact) - Number(a.isExact) || b.share - a.share)
    .slice(0, SHOWN_MAX)
  const said = await saidNearby(alike.map(({ id }) => id))
  return alike.flatMap(({ id, threadId, isOfSame, isExact }) => {
    const words = said.get(id)
    return words ? [{ ...words, threadId, isOfSame, isExact }] : []
  })
}

const comparedWith = (about: About) =>
  readRows<Row>(sql`
  WITH near AS (
    (SELECT id FROM comment_revision WHERE words_print = ${printOfWords(about.markdown)}::text
      ORDER BY id DESC LIMIT ${SAME_PRINT_MAX}::int)
    UNION (SELECT id FROM comment_revision ORDER BY id DESC LIMIT ${LATEST}::int)
    UNION (SELECT current_revision_id FROM comment WHERE author_id = ${about.authorId}::uuid
      ORDER BY created_at DESC LIMIT ${OWN_LATEST}::int)
  )
  SELECT c.id, c.thread_id AS "threadId", c.created_at AS "createdAt",
    c.author_id = ${about.authorId}::uuid AS "isOfSame",
    coalesce(r.words_print = ${printOfWords(about.markdown)}::text, false)
      OR lower(r.markdown) = lower(${about.markdown}::text) AS "isExact",
    left(r.markdown, ${COMPARED_LENGTH}::int) AS words
  FROM near n JOIN comment_revision r ON r.id = n.id
  JOIN comment c ON c.current_revision_id = r.id
  WHERE c.id <> ${about.commentId}::uuid AND c.author_deleted_at IS NULL AND c.purged_at IS NULL
    AND r.markdown <> ''
    AND NOT (c.author_id = ${about.authorId}::uuid AND (c.is_unnamed OR ${about.isUnnamed}::boolean))
  ORDER BY c.created_at DESC`)
