import 'server-only'
import type { Transaction } from '@/server/db'

import { lockFound } from './lock-found'
import { lockThread, type LockedThread } from './lock-thread'

/**
 * Takes the thread in which a comment stands for this transaction. A comment that was moved while one waited is followed:
 * when this returns, it stands there and stays. Null: there is no such comment.
 */
export async function lockThreadOf(
  tx: Transaction,
  commentId: string,
): Promise<LockedThread | null> {
  const [threadId] = await lockFound(tx, { find: () => threadsOf(tx, commentId) })
  return threadId === undefined ? null : lockThread(tx, threadId)
}

async function threadsOf(tx: Transaction, id: string): Promise<string[]> {
  const comment = await tx.comment.findUnique({ where: { id }, select: { threadId: true } })
  return comment ? [comment.threadId] : []
}
