import 'server-only'
import type { StoredComment } from '@/domain/discussion/conversation'
import { firstPage, type Page } from '@/domain/discussion/first-page'
import { sql, type Sql } from '@/server/db'
import { readRows } from '@/server/statements'

import type { OwnHidden } from './own-hidden'
import { STORED_FOR_ALL, storedColumns, storedComment, type StoredRow } from './stored-comments'

/** Up to so many open comments it costs less to read all of a conversation than to find a page of it. */
export const SMALL_CONVERSATION = 64
/** Places without words may stand between them. */
const ROWS_MAX = 2 * SMALL_CONVERSATION

type Wish = { threadId: string; readerId: string | null; hidden: OwnHidden }

/**
 * The first page of a small conversation, read in one walk along one index; the same page as `storedPage` gives. Null when
 * too many places without words stand in it.
 */
export async function smallConversation(wish: Wish): Promise<Page<StoredComment> | null> {
  const rows = await readRows<StoredRow>(wholeSql(wish))
  if (rows.length > ROWS_MAX) return null
  const { comments, next } = firstPage(rows)
  return { comments: comments.map((row) => storedComment(row, wish.hidden)), next }
}

/** What everyone reads has a statement of its own: it is what most ask for, and the simpler. */
const wholeSql = ({ threadId, readerId, hidden: { ids } }: Wish): Sql =>
  readerId === null
    ? sql`
      /* kept: small-conversation-for-all */
      SELECT ${STORED_FOR_ALL} ${rowsOf(threadId)})
      ORDER BY c.created_at, c.id LIMIT ${ROWS_MAX + 1}::int`
    : sql`
      /* kept: small-conversation */
      SELECT ${storedColumns(readerId)} ${rowsOf(threadId)} OR c.id = ANY(${ids}::uuid[]))
      ORDER BY c.created_at, c.id LIMIT ${ROWS_MAX + 1}::int`

/** What stands for all of them, who wrote the essay, is looked up once. */
const rowsOf = (threadId: string): Sql => sql`FROM comment c JOIN member m ON m.id = c.author_id
  LEFT JOIN comment_revision r ON r.id = c.current_revision_id
  CROSS JOIN (SELECT (SELECT o.account FROM thread t JOIN essay e ON e.id = t.essay_id
    JOIN author o ON o.id = e.author_id WHERE t.id = ${threadId}::uuid) AS account) a
  WHERE c.thread_id = ${threadId}::uuid
    AND (comment_is_open(c) OR c.reply_count > 0 OR c.parent_id IS NULL`
