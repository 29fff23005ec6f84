import 'server-only'
import { Refusal } from '@/domain/refusal'
import { sql, type Sql, type Transaction } from '@/server/db'

export type LockedThread = {
  id: string
  authorId: string
  mergedIntoId: string | null
  lockedAt: Date | null
  closesAt: Date | null
  slowSeconds: number
  byApproval: boolean
  isWithdrawn: boolean
}

/** The columns of a `LockedThread`, and what they are read from. */
export const LOCKED_THREAD: Sql = sql`
  t.id, t.author_id AS "authorId", t.merged_into_id AS "mergedIntoId", t.locked_at AS "lockedAt",
  t.closes_at AS "closesAt", t.slow_seconds AS "slowSeconds", t.by_approval AS "byApproval",
  coalesce(e.withdrawn_at, e.scheduled_for, q.withdrawn_at) IS NOT NULL AS "isWithdrawn"`
export const LOCKED_TABLES: Sql = sql`thread t
  LEFT JOIN essay e ON e.id = t.essay_id LEFT JOIN question q ON q.id = t.question_id`

export const NO_THREAD = 'This conversation is not here. It may have moved.'

/** Takes the thread's row for this transaction: whoever changes the same conversation waits for its end. */
export async function lockThread(tx: Transaction, threadId: string): Promise<LockedThread> {
  await tx.$queryRaw`SELECT 1 FROM thread WHERE id = ${threadId}::uuid FOR UPDATE`
  // A statement of its own: what it is about may have changed while one waited for the row.
  const [thread] = await tx.$queryRaw<LockedThread[]>`
    /* kept: locked-thread */
    SELECT ${LOCKED_THREAD} FROM ${LOCKED_TABLES} WHERE t.id = ${threadId}::uuid`
  if (!thread) throw new Refusal('not-found', NO_THREAD)
  return thread
}
