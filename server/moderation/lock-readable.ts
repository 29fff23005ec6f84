import 'server-only'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'
import { lockThreadOf } from '@/server/discussion/lock-thread-of'
import { READABLE_BY_ALL } from '@/server/discussion/readable-by-all'

/** The comment, while everyone can read it; nobody can change that before this transaction ends. */
export async function lockReadable(
  tx: Transaction,
  id: string,
): Promise<{ id: string; authorId: string }> {
  await lockThreadOf(tx, id)
  const comment = await tx.comment.findFirst({
    where: { id, ...READABLE_BY_ALL },
    select: { id: true, authorId: true },
  })
  if (comment) return comment
  throw new Refusal('gone', 'This comment is not here any more: nothing is left to do.')
}
