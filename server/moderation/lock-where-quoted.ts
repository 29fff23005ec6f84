import 'server-only'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'
import { linkedThreads } from '@/server/discussion/linked-threads'
import { lockThreads } from '@/server/discussion/lock-threads'

/**
 * Takes for this transaction every conversation in which a comment may be quoted: its own, those linked with it, and wherever
 * its address stands in somebody's words. Returns their ids; refuses what is not there.
 */
export async function lockWhereQuoted(tx: Transaction, commentId: string): Promise<string[]> {
  const comment = await tx.comment.findUnique({
    where: { id: commentId },
    select: { threadId: true },
  })
  if (!comment) throw new Refusal('not-found', 'There is no such comment.')
  const linked = await linkedThreads(tx, comment.threadId)
  const naming = await tx.comment.findMany({
    where: { revisions: { some: { markdown: { contains: `/c/${commentId}` } } } },
    select: { threadId: true },
  })
  const ids = [...new Set([...linked, ...naming.map(({ threadId }) => threadId)])]
  await lockThreads(tx, ids)
  return ids
}
