import 'server-only'
import type { Transaction } from '@/server/db'

import { raiseDiscussion } from './raise-discussion'
import { READABLE_BY_ALL } from './readable-by-all'

/**
 * Brings a thread's counters in line with its comments, raises the versions of thread and essay (or question), and announces both
 * when the transaction commits. Call it last, with the thread's row locked.
 */
export async function announceChange(tx: Transaction, threadId: string): Promise<void> {
  const visible = { threadId, ...READABLE_BY_ALL }
  const [commentCount, last] = await Promise.all([
    tx.comment.count({ where: visible }),
    tx.comment.findFirst({
      where: visible,
      orderBy: { createdAt: 'desc' },
      select: { createdAt: true },
    }),
  ])
  const thread = await tx.thread.update({
    where: { id: threadId },
    data: { commentCount, lastCommentAt: last?.createdAt ?? null, version: { increment: 1 } },
  })
  const subject = await raiseDiscussion(tx, thread)
  const news = { thread: thread.id, version: thread.version, ...subject }
  await tx.$executeRaw`SELECT pg_notify('interleaf_discussion', ${JSON.stringify(news)})`
}
