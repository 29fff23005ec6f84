import 'server-only'
import type { StoredComment, Visibility } from '@/domain/discussion/conversation'
import type { Page } from '@/domain/discussion/first-page'
import { sql, type Sql } from '@/server/db'
import { readRows, readTogether } from '@/server/statements'

import { smallConversationSql, smallPage, type Wish } from './small-conversation'
import type { StoredRow } from './stored-comments'
import { pageOf, pageSql, storedPage, type PageRow } from './stored-page'
import type { ThreadRow } from './thread-facts'

type Row = Omit<ThreadRow, 'passage' | 'author' | 'comments' | 'essay' | 'question'> & {
  passageId: string | null
  exact: string | null
  handle: string | null
  pausedAt: Date | null
  eraseAt: Date | null
  erasedAt: Date | null
  openingId: string | null
  openingVisibility: Visibility
  openingDeletedAt: Date | null
  openingPurgedAt: Date | null
  openingIsUnnamed: boolean
  essaySlug: string | null
  questionSlug: string | null
  subjectTitle: string
  withdrawnAt: Date | null
  scheduledFor: Date | null
}

type ThreadPage = { thread: ThreadRow; page: Page<StoredComment> }

/** A conversation with what stands over its pages, if there is anything in it for this reader. Null for any other. */
export async function storedThread(id: string, readerId: string | null): Promise<ThreadRow | null> {
  const [row] = await readRows<Row>(threadSql(id, readerId))
  return row === undefined ? null : asThread(row)
}

/**
 * The same with its first page. Both are asked for at once, because each first reader after a change waits for them; only of a
 * conversation that is not known to be large the page may have to be asked for again.
 */
export async function storedBeginning(wish: Wish): Promise<ThreadPage | null> {
  const { threadId, readerId, hidden } = wish
  const thread = threadSql(threadId, readerId)
  const first = { ...wish, rootId: null, after: null }
  if (knownAsLarge.has(threadId)) {
    const [[row], rows] = await readTogether<[Row, PageRow]>([thread, pageSql(first)])
    return row ? { thread: asThread(row), page: pageOf(rows, hidden) } : null
  }
  const [[row], rows] = await readTogether<[Row, StoredRow]>([thread, smallConversationSql(wish)])
  if (!row) return null
  const small = smallPage(rows, hidden)
  if (small === null) noteLarge(threadId)
  return { thread: asThread(row), page: small ?? (await storedPage(first)) }
}

const KNOWN_MAX = 10_000

/** What was too large to be read whole when it was last asked for. It is found a page of, whatever became of it. */
const knownAsLarge = new Set<string>()

function noteLarge(threadId: string): void {
  if (knownAsLarge.size >= KNOWN_MAX) knownAsLarge.clear()
  knownAsLarge.add(threadId)
}

/** The same with the page from the direct reply `after` on. */
export async function storedFrom(after: string, wish: Wish): Promise<ThreadPage | null> {
  const thread = await storedThread(wish.threadId, wish.readerId)
  return thread && { thread, page: await storedPage({ ...wish, rootId: null, after }) }
}

const threadSql = (id: string, readerId: string | null): Sql => sql`
    /* kept: stored-thread */
    SELECT t.id, t.title, t.author_id AS "authorId", t.version, t.comment_count AS "commentCount",
      t.last_comment_at AS "lastCommentAt", t.locked_at AS "lockedAt", t.pinned_at AS "pinnedAt",
      t.slow_seconds AS "slowSeconds", t.by_approval AS "byApproval", t.closes_at AS "closesAt",
      t.answered_at AS "answeredAt", t.question_id AS "questionId",
      p.id AS "passageId", p.exact,
      m.handle, m.paused_at AS "pausedAt", m.erase_at AS "eraseAt", m.erased_at AS "erasedAt",
      c.id AS "openingId", c.visibility AS "openingVisibility", c.author_deleted_at AS "openingDeletedAt",
      c.purged_at AS "openingPurgedAt", c.is_unnamed AS "openingIsUnnamed",
      e.slug AS "essaySlug", q.slug AS "questionSlug", coalesce(e.title, q.heading) AS "subjectTitle",
      coalesce(e.withdrawn_at, q.withdrawn_at) AS "withdrawnAt", e.scheduled_for AS "scheduledFor"
    FROM thread t JOIN member m ON m.id = t.author_id
      LEFT JOIN passage p ON p.id = t.passage_id
      LEFT JOIN essay e ON e.id = t.essay_id
      LEFT JOIN question q ON q.id = t.question_id
      LEFT JOIN comment c ON c.thread_id = t.id AND c.parent_id IS NULL
    WHERE t.id = ${id}::uuid AND (t.comment_count > 0 OR EXISTS (
      SELECT 1 FROM comment own WHERE own.thread_id = t.id AND own.author_id = ${readerId}::uuid
        AND own.author_deleted_at IS NULL AND own.purged_at IS NULL))`

function asThread(row: Row): ThreadRow {
  const { handle, pausedAt, eraseAt, erasedAt, withdrawnAt, scheduledFor } = row
  const dated = { withdrawnAt, scheduledFor }
  return {
    ...row,
    passage: row.passageId === null ? null : { id: row.passageId, exact: row.exact ?? '' },
    author: { handle, pausedAt, eraseAt, erasedAt },
    comments: row.openingId === null ? [] : [{ ...openingOf(row), id: row.openingId }],
    essay:
      row.essaySlug === null ? null : { slug: row.essaySlug, title: row.subjectTitle, ...dated },
    question:
      row.questionSlug === null
        ? null
        : { slug: row.questionSlug, heading: row.subjectTitle, ...dated },
  }
}

const openingOf = (row: Row) => ({
  visibility: row.openingVisibility,
  authorDeletedAt: row.openingDeletedAt,
  purgedAt: row.openingPurgedAt,
  isUnnamed: row.openingIsUnnamed,
})
