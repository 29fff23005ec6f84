import 'server-only'
import type { Transaction } from '@/server/db'

import { lockThread, type LockedThread } from './lock-thread'

/**
 * Takes the thread in which a comment stands for this transaction. A comment that was moved while one waited is followed:
 * when this returns, it stands there and stays. Null: there is no such comment.
 */
export async function lockThreadOf(
  tx: Transaction,
  commentId: string,
): Promise<LockedThread | null> {
  for (;;) {
    const before = await threadOf(tx, commentId)
    if (before === null) return null
    const thread = await lockThread(tx, before)
    if ((await threadOf(tx, commentId)) === thread.id) return thread
  }
}

async function threadOf(tx: Transaction, id: string): Promise<string | null> {
  const comment = await tx.comment.findUnique({ where: { id }, select: { threadId: true } })
  return comment?.threadId ?? null
}
