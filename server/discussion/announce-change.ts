import 'server-only'
import type { Transaction } from '@/server/db'

import { raiseDiscussion } from './raise-discussion'

/**
 * Raises the versions of a thread and of its essay (or question), and announces both when the transaction commits. Call it
 * last, with the thread's row locked. The thread's counters are kept by the database, whoever changes a comment.
 */
export async function announceChange(tx: Transaction, threadId: string): Promise<void> {
  const thread = await tx.thread.update({
    where: { id: threadId },
    data: { version: { increment: 1 } },
    select: { id: true, version: true, essayId: true, questionId: true },
  })
  const subject = await raiseDiscussion(tx, thread)
  const news = { thread: thread.id, version: thread.version, ...subject }
  await tx.$executeRaw`SELECT pg_notify('interleaf_discussion', ${JSON.stringify(news)})`
}
