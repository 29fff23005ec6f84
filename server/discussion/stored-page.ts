import 'server-only'
import type { StoredComment } from '@/domain/discussion/conversation'
import type { Page } from '@/domain/discussion/first-page'
import { PAGE_ROOM } from '@/domain/discussion/page-room'
import { sql, type Sql } from '@/server/db'
import { readRows } from '@/server/statements'

import type { OwnHidden } from './own-hidden'
import {
  STORED_TABLES,
  STORED_FOR_ALL,
  storedColumns,
  storedComment,
  type StoredRow,
} from './stored-comments'

export type PageWish = {
  /** The comment that the page hangs on; null: the one that opens the thread. */
  rootId: string | null
  threadId: string
  /** The direct reply after which the page begins; null: at the first. */
  after: string | null
  readerId: string | null
  hidden: OwnHidden
}

export type PageRow = StoredRow & { isDirect: boolean; isBeyond: boolean }

/**
 * One page of a conversation: a comment, some of its direct replies, and of what hangs on these four levels down, in the
 * order of writing. The first answers to each come before the second to any. It costs the same in a conversation of any
 * size: every step is a few rows of one index.
 */
export const storedPage = async (wish: PageWish): Promise<Page<StoredComment>> =>
  pageOf(await readRows<PageRow>(pageSql(wish)), wish.hidden)

/** The page of these rows. */
export function pageOf(rows: readonly PageRow[], hidden: OwnHidden): Page<StoredComment> {
  const here = rows.filter((row) => !row.isBeyond)
  return {
    comments: here.map((row) => storedComment(row, hidden)),
    next: here.length < rows.length ? (here.findLast((row) => row.isDirect)?.id ?? null) : null,
  }
}

/** What everyone reads has a statement of its own: nobody's reasons are looked for in it. */
export const pageSql = (wish: PageWish): Sql =>
  wish.readerId === null
    ? sql`
    /* kept: conversation-page-for-all */
    ${shownSql(wish)} SELECT ${STORED_FOR_ALL} ${FROM_SHOWN}`
    : sql`
    /* kept: conversation-page */
    ${shownSql(wish)} SELECT ${storedColumns(wish.readerId)} ${FROM_SHOWN}`

const FROM_SHOWN: Sql = sql`, shown.direct AS "isDirect", shown.beyond AS "isBeyond"
    FROM ${STORED_TABLES} JOIN shown ON shown.id = c.id
    ORDER BY c.created_at, c.id`

const shownSql = ({ rootId, threadId, after, hidden: { ids } }: PageWish): Sql => sql`
    WITH root AS MATERIALIZED (
      SELECT coalesce(${rootId}::uuid, (
        SELECT id FROM comment WHERE thread_id = ${threadId}::uuid AND parent_id IS NULL)) AS id
    ), one AS MATERIALIZED (
      SELECT c.id, row_number() OVER (ORDER BY c.created_at, c.id) AS place FROM comment c
      WHERE c.parent_id = (SELECT id FROM root) AND (comment_is_open(c) OR c.reply_count > 0 OR c.id = ANY(${ids}::uuid[]))
        AND (c.created_at, c.id) > (
          coalesce((SELECT created_at FROM comment WHERE id = ${after}::uuid), '-infinity'::timestamptz),
          coalesce(${after}::uuid, '00000000-0000-0000-0000-000000000000'::uuid))
      ORDER BY c.created_at, c.id LIMIT ${PAGE_ROOM.direct + 1}::int
    ), two AS MATERIALIZED (
      SELECT c.id, row_number() OVER (ORDER BY c.nth, p.place) AS place FROM one p CROSS JOIN LATERAL (
        SELECT c.id, row_number() OVER (ORDER BY c.created_at, c.id) AS nth FROM comment c
        WHERE c.parent_id = p.id AND (comment_is_open(c) OR c.reply_count > 0 OR c.id = ANY(${ids}::uuid[]))
        ORDER BY c.created_at, c.id LIMIT ${PAGE_ROOM.answers}::int) c
      WHERE p.place <= ${PAGE_ROOM.direct}::int ORDER BY c.nth, p.place LIMIT ${PAGE_ROOM.below[0]}::int
    ), three AS MATERIALIZED (
      SELECT c.id, row_number() OVER (ORDER BY c.nth, p.place) AS place FROM two p CROSS JOIN LATERAL (
        SELECT c.id, row_number() OVER (ORDER BY c.created_at, c.id) AS nth FROM comment c
        WHERE c.parent_id = p.id AND (comment_is_open(c) OR c.reply_count > 0 OR c.id = ANY(${ids}::uuid[]))
        ORDER BY c.created_at, c.id LIMIT ${PAGE_ROOM.answers}::int) c
      ORDER BY c.nth, p.place LIMIT ${PAGE_ROOM.below[1]}::int
    ), four AS MATERIALIZED (
      SELECT c.id FROM three p CROSS JOIN LATERAL (
        SELECT c.id, row_number() OVER (ORDER BY c.created_at, c.id) AS nth FROM comment c
        WHERE c.parent_id = p.id AND (comment_is_open(c) OR c.reply_count > 0 OR c.id = ANY(${ids}::uuid[]))
        ORDER BY c.created_at, c.id LIMIT ${PAGE_ROOM.answers}::int) c
      ORDER BY c.nth, p.place LIMIT ${PAGE_ROOM.below[2]}::int
    ), shown AS (
      SELECT id, false AS direct, false AS beyond FROM root
      UNION ALL (SELECT id, true, place > ${PAGE_ROOM.direct}::int FROM one ORDER BY place)
      UNION ALL SELECT id, false, false FROM two
      UNION ALL SELECT id, false, false FROM three
      UNION ALL SELECT id, false, false FROM four
    )`
