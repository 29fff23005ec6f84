import 'server-only'
import { Refusal } from '@/domain/refusal'
import { sql, type Sql } from '@/server/db'
import { checkFacts, type CheckFacts } from '@/server/moderation/what-checks-know'
import type { Statements } from '@/server/statements'

import { takeDrafts } from './lock-drafts'
import { LOCKED_TABLES, LOCKED_THREAD, NO_THREAD, type LockedThread } from './lock-thread'

type Answer = {
  threadId: string
  parentId?: string | undefined
  authorId: string
  /** What the checks will read. */
  checked: string
}
/** A comment, and whether everyone can read it. */
type Answered = { id: string; isOpen: boolean }
type Found = LockedThread & {
  answeredId: string | null
  answeredIn: string | null
  isOpen: boolean | null
  facts: CheckFacts
}
/** Where an answer will stand, and what the checks want to know of its author and its words. */
export type Answering = {
  thread: LockedThread
  answered: Answered | null
  facts: CheckFacts
}

/**
 * Finds the comment that is answered, wherever it stands by now, and takes the thread it stands in: whoever answers from
 * a page that is older than a move is not turned away. What was moved while one waited is followed, by a transaction that
 * begins anew: nobody waits for a conversation with another in hand. So nothing may be written before. With the thread
 * the drafts of whoever answers are taken.
 */
export async function lockAnswered(tx: Statements, answer: Answer): Promise<Answering> {
  for (;;) {
    const found = await lookFrom(tx, answer, await lock(tx, answer))
    const { answeredId: id, answeredIn, isOpen, facts, ...thread } = found
    if (id === null) return { thread, answered: null, facts }
    if (answeredIn === thread.id)
      return { thread, answered: { id, isOpen: isOpen === true }, facts }
    await tx.$executeRaw`ROLLBACK AND CHAIN`
  }
}

async function lock(tx: Statements, answer: Answer): Promise<string> {
  const [thread] = await tx.$queryRaw<{ id: string }[]>`
    /* kept: lock-answered */
    SELECT id, ${takeDrafts(answer.authorId)} FROM thread
    WHERE id = coalesce((SELECT thread_id FROM (${meant(answer)}) a), ${answer.threadId}::uuid)
    FOR UPDATE`
  if (!thread) throw new Refusal('not-found', NO_THREAD)
  return thread.id
}

async function lookFrom(tx: Statements, answer: Answer, threadId: string): Promise<Found> {
  const [found] = await tx.$queryRaw<Found[]>`
    /* kept: look-answered */
    SELECT ${LOCKED_THREAD}, a.id AS "answeredId", a.thread_id AS "answeredIn", a.is_open AS "isOpen",
      ${checkFacts(answer.authorId, answer.checked)} AS facts
    FROM ${LOCKED_TABLES} LEFT JOIN (${meant(answer)}) a ON true
    WHERE t.id = ${threadId}::uuid`
  if (!found) throw new Refusal('not-found', NO_THREAD)
  return found
}

/** It stands in the thread that is named, or stood there once. Without a comment, the one that opens or opened it is meant. */
const meant = ({ threadId, parentId }: Answer): Sql => sql`
  SELECT c.id, c.thread_id, comment_is_open(c) AS is_open FROM comment c
  WHERE c.id = coalesce(${parentId ?? null}::uuid,
      (SELECT id FROM comment WHERE thread_id = ${threadId}::uuid AND parent_id IS NULL),
      (SELECT comment_id FROM moved_comment
        WHERE from_thread_id = ${threadId}::uuid AND from_parent_id IS NULL LIMIT 1))
    AND (c.thread_id = ${threadId}::uuid OR EXISTS (
      SELECT FROM moved_comment m WHERE m.comment_id = c.id AND m.from_thread_id = ${threadId}::uuid))`
