import 'server-only'
import type { StoredComment } from '@/domain/discussion/conversation'
import { firstPage, type Page } from '@/domain/discussion/first-page'
import { sql, type Sql } from '@/server/db'

import type { OwnHidden } from './own-hidden'
import { STORED_FOR_ALL, storedColumns, storedComment, type StoredRow } from './stored-comments'

/** Up to so many open comments it costs less to read all of a conversation than to find a page of it. */
export const SMALL_CONVERSATION = 64
/** Places without words may stand between them. */
const ROWS_MAX = 2 * SMALL_CONVERSATION

/** Who wants to read which conversation, and what they see of it beyond what everyone does. */
export type Wish = { threadId: string; readerId: string | null; hidden: OwnHidden }

/**
 * Asks for the first page of a small conversation in one walk along one index; of a larger one for nothing. What everyone
 * reads has a statement of its own: it is what most ask for, and the simpler.
 */
export const smallConversationSql = ({ threadId, readerId, hidden: { ids } }: Wish): Sql =>
  readerId === null
    ? sql`
      /* kept: small-conversation-for-all */
      SELECT ${STORED_FOR_ALL} ${rowsOf(threadId)})
      ORDER BY c.created_at, c.id LIMIT ${ROWS_MAX + 1}::int`
    : sql`
      /* kept: small-conversation */
      SELECT ${storedColumns(readerId)} ${rowsOf(threadId)} OR c.id = ANY(${ids}::uuid[]))
      ORDER BY c.created_at, c.id LIMIT ${ROWS_MAX + 1}::int`

/**
 * The page of these rows; the same as `storedPage` gives. Null when the conversation is not small, or too many places
 * without words stand in it.
 */
export function smallPage(
  rows: readonly StoredRow[],
  hidden: OwnHidden,
): Page<StoredComment> | null {
  if (rows.length === 0 || rows.length > ROWS_MAX) return null
  const { comments, next } = firstPage(rows)
  return { comments: comments.map((row) => storedComment(row, hidden)), next }
}

/** What stands for all of them, who wrote the essay, is looked up once. */
const rowsOf = (threadId: string): Sql => sql`FROM comment c JOIN member m ON m.id = c.author_id
  LEFT JOIN comment_revision r ON r.id = c.current_revision_id
  CROSS JOIN (SELECT (SELECT o.account FROM thread t JOIN essay e ON e.id = t.essay_id
    JOIN author o ON o.id = e.author_id WHERE t.id = ${threadId}::uuid) AS account) a
  WHERE c.thread_id = ${threadId}::uuid
    AND (SELECT comment_count FROM thread WHERE id = ${threadId}::uuid) <= ${SMALL_CONVERSATION}::int
    AND (comment_is_open(c) OR c.reply_count > 0 OR c.parent_id IS NULL`
