import 'server-only'
import type { Actor } from '@/domain/actor'
import { isClosed, nextTurn, type ThreadTerms } from '@/domain/discussion/thread-terms'
import { may } from '@/domain/permissions'
import { db } from '@/server/db'

import type { LockedThread } from './lock-thread'
import { lastWritten } from './must-keep-terms'

type Thread = Pick<LockedThread, 'id' | 'lockedAt' | 'closesAt' | 'slowSeconds' | 'byApproval'>

/** The terms of a conversation as this reader is told them before writing. */
export async function termsFor(thread: Thread, actor: Actor): Promise<ThreadTerms> {
  const { slowSeconds, byApproval, closesAt } = thread
  const now = new Date()
  const isExempt = may(actor, 'thread.tend')
  const last = actor.kind === 'member' && !isExempt ? await lastWritten(db, actor.id, thread) : null
  return {
    isClosed: isClosed(thread, now),
    closesAt: closesAt?.toISOString() ?? null,
    slowSeconds,
    nextTurnAt: nextTurn(slowSeconds, last, now)?.toISOString() ?? null,
    byApproval,
    isExempt,
  }
}
