import 'server-only'
import type { Actor } from '@/domain/actor'
import { changedColumns } from '@/domain/discussion/thread-columns'
import { termsKey } from '@/domain/discussion/terms-key'
import { endOfDay } from '@/domain/discussion/thread-terms'
import type { SettleThreadInput } from '@/domain/discussion/thread-tools'
import { Refusal } from '@/domain/refusal'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { announceChange } from './announce-change'
import { lockThreads } from './lock-threads'
import { recordThreadEvent } from './record-thread-event'
import { scheduleClosing } from './schedule-closing'
import { threadToTend, type TendedThread } from './thread-to-tend'

const CHANGED =
  'Someone changed these meanwhile. Open the page again, look at how they stand now, and choose anew.'

/** Sets whether a conversation is pinned, locked, slow, by approval or closes at a date: a moderator, who saw how it stood. */
export async function settleThread(actor: Actor, input: SettleThreadInput): Promise<void> {
  const { threadId, seen, reason } = input
  const moderator = mustBeAllowed(actor, 'thread.tend')
  await transaction(async (tx) => {
    await lockThreads(tx, [threadId])
    const thread = await threadToTend(tx, threadId)
    if (seen !== termsKey(thread)) throw new Refusal('conflict', CHANGED)
    const { pinnedAt, lockedAt, closesAt, slowSeconds, byApproval } = thread
    const now = { pinnedAt, lockedAt, closesAt, slowSeconds, byApproval }
    const wished = wishedTerms(thread, input)
    const { isChanged, before, after } = changedColumns(now, wished)
    if (!isChanged) return
    await tx.thread.update({ where: { id: threadId }, data: wished })
    const event = { act: 'TERMS', threadId, isByOffice: true, before, after, reason } as const
    await recordThreadEvent(tx, moderator, event)
    await scheduleClosing(tx, threadId, wished.closesAt)
    await announceChange(tx, threadId)
  })
}

/** What stays ticked keeps the time since when it is so. */
function wishedTerms(
  thread: Pick<TendedThread, 'pinnedAt' | 'lockedAt'>,
  { pinned, locked, byApproval, slowSeconds, openUntil }: SettleThreadInput,
) {
  const now = new Date()
  return {
    pinnedAt: pinned ? (thread.pinnedAt ?? now) : null,
    lockedAt: locked ? (thread.lockedAt ?? now) : null,
    closesAt: openUntil === '' ? null : endOfDay(openUntil),
    slowSeconds,
    byApproval: byApproval === 'on',
  }
}
