import 'server-only'
import { transaction } from '@/server/db'

import { announceChange } from './announce-change'
import { lockThreads } from './lock-threads'
import { scheduleClosing } from './schedule-closing'

/**
 * Announces that the day of a conversation has passed: kept pages of it would go on saying that one can write. Nothing else is
 * done, the date itself closes it. One that closes later by now is looked at again then. Safe to repeat.
 */
export async function closeThread(threadId: string, now: Date): Promise<void> {
  await transaction(async (tx) => {
    await lockThreads(tx, [threadId])
    const thread = await tx.thread.findUnique({
      where: { id: threadId },
      select: { closesAt: true },
    })
    if (!thread?.closesAt) return
    if (thread.closesAt > now) await scheduleClosing(tx, threadId, thread.closesAt)
    else await announceChange(tx, threadId)
  })
}
