import 'server-only'
import type { ThreadCard } from '@/domain/discussion/thread-card'
import type { ThreadOrder } from '@/domain/discussion/thread-order'
import { db, sql, type Sql } from '@/server/db'
import { readRows } from '@/server/statements'

import { cardFields, threadCard } from './thread-row'

/** Conversations on a page of a list. */
export const THREADS_ON_PAGE = 50

type PageWish = {
  /** The essay or the question. */
  subjectId: string
  order: ThreadOrder
  /** The conversation after which the page begins; null, or one of another subject: at the first. */
  after: string | null
  readerId: string | null
}

/** `next` is the last conversation shown, when others follow it. */
export type ThreadPage = { threads: ThreadCard[]; next: string | null }

/**
 * One page of the conversations about a subject as this reader may see them, in this order, what is pinned first. It costs
 * the same among any number of them (by place: a sort of their places).
 */
export async function threadPage(wish: PageWish): Promise<ThreadPage> {
  const { readerId } = wish
  const found = await readRows<{ id: string }>(pageSql({ ...wish, after: await cursorIn(wish) }))
  const ids = found.slice(0, THREADS_ON_PAGE).map(({ id }) => id)
  const rows = await db.thread.findMany({ where: { id: { in: ids } }, include: cardFields })
  const byId = new Map(rows.map((row) => [row.id, threadCard(row, readerId)]))
  return {
    threads: ids.flatMap((id) => byId.get(id) ?? []),
    next: found.length > THREADS_ON_PAGE ? (ids.at(-1) ?? null) : null,
  }
}

const SUBJECT = sql`coalesce(t.essay_id, t.question_id)`
const PINNED = sql`coalesce(t.pinned_at, '-infinity'::timestamptz)`
const TALK = sql`coalesce(t.last_comment_at, 'infinity'::timestamptz)`
/** About the whole, along today's text, then passages that are gone. */
const PLACE = sql`-(CASE WHEN t.passage_id IS NULL THEN -1 ELSE coalesce(
  l.start, CASE WHEN p.revision_id = e.current_revision_id THEN p.start END, 2147483647) END)`

/** What each order compares, the greater first; indexes of the same expressions answer all but the place. */
const KEYS: Readonly<Record<ThreadOrder, readonly Sql[]>> = {
  talk: [PINNED, TALK],
  newest: [PINNED, sql`t.created_at`],
  place: [PINNED, PLACE, TALK],
  replies: [PINNED, sql`t.comment_count`, TALK],
}

const PLACED_THREADS = sql`thread t LEFT JOIN essay e ON e.id = t.essay_id
  LEFT JOIN passage p ON p.id = t.passage_id
  LEFT JOIN placement l ON l.passage_id = p.id AND l.revision_id = e.current_revision_id`

async function cursorIn({ subjectId, after }: PageWish): Promise<string | null> {
  if (after === null) return null
  const of = [{ essayId: subjectId }, { questionId: subjectId }]
  return (await db.thread.count({ where: { id: after, OR: of } })) > 0 ? after : null
}

/** The statement for the ids of a page, and of one more when others follow. `after` is of this subject. */
export function pageSql({ subjectId, order, after, readerId }: PageWish): Sql {
  const from = order === 'place' ? PLACED_THREADS : sql`thread t`
  const keys = KEYS[order].reduce((all, key) => sql`${all}, ${key}`)
  const sorting = KEYS[order].reduce((all, key) => sql`${all} DESC, ${key}`)
  const isLater =
    after === null
      ? sql`true`
      : sql`(${keys}, t.id) < (SELECT ${keys}, t.id FROM ${from} WHERE t.id = ${after}::uuid)`
  return sql`
    SELECT t.id FROM ${from}
    WHERE ${SUBJECT} = ${subjectId}::uuid AND ${readable(readerId)} AND ${isLater}
    ORDER BY ${sorting} DESC, t.id DESC LIMIT ${THREADS_ON_PAGE + 1}::int`
}

/** As `readableThread` says it to Prisma. */
const readable = (readerId: string | null): Sql =>
  readerId === null
    ? sql`t.comment_count > 0`
    : sql`(t.comment_count > 0 OR EXISTS (SELECT FROM comment c WHERE c.thread_id = t.id
        AND c.author_id = ${readerId}::uuid AND c.author_deleted_at IS NULL AND c.purged_at IS NULL))`
