import 'server-only'
import type { SimilarWords } from '@/domain/moderation/case'
import { sql } from '@/server/db'
import { readRows } from '@/server/statements'

import { saidNearby } from './said-nearby'
import { printOfWords } from './what-checks-know'

/** How much of the latest that was written anywhere is compared, and of what this author wrote. */
const LATEST = 500
const OWN_LATEST = 50
const SAME_PRINT_MAX = 20
const COMPARED_LENGTH = 1_000
const SIMILAR_FROM = 0.5
const SHOWN_MAX = 6

type About = {
  commentId: string
  authorId: string
  isUnnamed: boolean
  markdown: string
}
type Row = { id: string; threadId: string; isOfSame: boolean; isExact: boolean }

/**
 * Comments that say the same, or nearly: by the print of their words however old, else among the latest. Between what one
 * member wrote under their name and as "a reader" no line is drawn.
 */
export async function similarWords(about: About): Promise<SimilarWords[]> {
  const words = about.markdown.slice(0, COMPARED_LENGTH)
  const rows = await readRows<Row>(sql`
    WITH near AS (
      (SELECT id FROM comment_revision WHERE words_print = ${printOfWords(about.markdown)}::text
        ORDER BY id DESC LIMIT ${SAME_PRINT_MAX}::int)
      UNION (SELECT id FROM comment_revision ORDER BY id DESC LIMIT ${LATEST}::int)
      UNION (SELECT current_revision_id FROM comment WHERE author_id = ${about.authorId}::uuid
        ORDER BY created_at DESC LIMIT ${OWN_LATEST}::int)
    ), compared AS (
      SELECT c.id, c.thread_id, c.created_at, c.author_id = ${about.authorId}::uuid AS is_own,
        coalesce(r.words_print = ${printOfWords(about.markdown)}::text, false)
          OR lower(r.markdown) = lower(${about.markdown}::text) AS is_exact,
        similarity(left(r.markdown, ${COMPARED_LENGTH}::int), ${words}::text) AS share
      FROM near n JOIN comment_revision r ON r.id = n.id
      JOIN comment c ON c.current_revision_id = r.id
      WHERE c.id <> ${about.commentId}::uuid AND c.author_deleted_at IS NULL AND c.purged_at IS NULL
        AND r.markdown <> ''
        AND NOT (c.author_id = ${about.authorId}::uuid
          AND (c.is_unnamed OR ${about.isUnnamed}::boolean))
    )
    SELECT id, thread_id AS "threadId", is_own AS "isOfSame", is_exact AS "isExact" FROM compared
    WHERE is_exact OR share >= ${SIMILAR_FROM}::real
    ORDER BY is_exact DESC, share DESC, created_at DESC LIMIT ${SHOWN_MAX}::int`)
  const said = await saidNearby(rows.map(({ id }) => id))
  return rows.flatMap(({ id, ...row }) => {
    const words = said.get(id)
    return words ? [{ ...words, ...row }] : []
  })
}
