import 'server-only'
import type { MemberActor } from '@/domain/actor'
import { isClosed, nextTurn, slowWords } from '@/domain/discussion/thread-terms'
import { may } from '@/domain/permissions'
import { Refusal } from '@/domain/refusal'
import type { Statements } from '@/server/statements'

import type { LockedThread } from './lock-thread'

const CLOSED =
  'This conversation was closed for new words. Yours are kept below: copy them, or open a conversation of your own.'

/**
 * Refuses words where the conversation is locked, past its date, or slower than this member writes. Moderators are not held
 * back. Call it with the thread's row locked: then nobody changes the terms, or writes faster by two requests at once.
 */
export async function mustKeepTerms(
  tx: Statements,
  member: MemberActor,
  thread: LockedThread,
): Promise<void> {
  if (may(member, 'thread.tend')) return
  const now = new Date()
  if (isClosed(thread, now)) throw new Refusal('forbidden', CLOSED)
  const turn = nextTurn(thread.slowSeconds, await lastWritten(tx, member.id, thread), now)
  if (turn === null) return
  const seconds = Math.ceil((turn.getTime() - now.getTime()) / 1_000)
  throw new Refusal(
    'too-many',
    `This conversation is slow: ${slowWords(thread.slowSeconds)} from each of us. Send it again in ${waitWords(seconds)}; your words are kept below.`,
  )
}

/** When this member last wrote in it; null where it is not slow, or they have not. */
export async function lastWritten(
  tx: Statements,
  authorId: string,
  thread: { id: string; slowSeconds: number },
): Promise<Date | null> {
  if (thread.slowSeconds === 0) return null
  const [last] = await tx.$queryRaw<{ createdAt: Date }[]>`
    SELECT created_at AS "createdAt" FROM comment
    WHERE thread_id = ${thread.id}::uuid AND author_id = ${authorId}::uuid
    ORDER BY created_at DESC LIMIT 1`
  return last?.createdAt ?? null
}

const waitWords = (seconds: number): string =>
  seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`
