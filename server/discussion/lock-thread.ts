import 'server-only'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'

/** Takes the thread's row for this transaction: whoever changes the same conversation waits for its end. */
export async function lockThread(
  tx: Transaction,
  threadId: string,
): Promise<{ id: string; essayId: string; authorId: string; lockedAt: Date | null }> {
  await tx.$queryRaw`SELECT 1 FROM thread WHERE id = ${threadId}::uuid FOR UPDATE`
  const thread = await tx.thread.findUnique({
    where: { id: threadId },
    select: { id: true, essayId: true, authorId: true, lockedAt: true },
  })
  if (!thread) throw new Refusal('not-found', 'This conversation is not here. It may have moved.')
  return thread
}
