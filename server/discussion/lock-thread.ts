import 'server-only'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'

import { isWithdrawn, subjectFields } from './subject-fields'

/** Takes the thread's row for this transaction: whoever changes the same conversation waits for its end. */
export async function lockThread(
  tx: Transaction,
  threadId: string,
): Promise<{ id: string; authorId: string; lockedAt: Date | null; isWithdrawn: boolean }> {
  await tx.$queryRaw`SELECT 1 FROM thread WHERE id = ${threadId}::uuid FOR UPDATE`
  const thread = await tx.thread.findUnique({
    where: { id: threadId },
    select: { id: true, authorId: true, lockedAt: true, ...subjectFields },
  })
  if (!thread) throw new Refusal('not-found', 'This conversation is not here. It may have moved.')
  const { essay, question, ...row } = thread
  return { ...row, isWithdrawn: isWithdrawn({ essay, question }) }
}
