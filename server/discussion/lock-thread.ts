import 'server-only'
import { Refusal } from '@/domain/refusal'
import type { Prisma, Transaction } from '@/server/db'

import { isWithdrawn, subjectFields } from './subject-fields'

const TERMS = {
  ...{ id: true, authorId: true, mergedIntoId: true, lockedAt: true, closesAt: true },
  ...{ slowSeconds: true, byApproval: true },
} as const satisfies Prisma.ThreadSelect

export type LockedThread = Prisma.ThreadGetPayload<{ select: typeof TERMS }> & {
  isWithdrawn: boolean
}

/** Takes the thread's row for this transaction: whoever changes the same conversation waits for its end. */
export async function lockThread(tx: Transaction, threadId: string): Promise<LockedThread> {
  await tx.$queryRaw`SELECT 1 FROM thread WHERE id = ${threadId}::uuid FOR UPDATE`
  const thread = await tx.thread.findUnique({
    where: { id: threadId },
    select: { ...TERMS, ...subjectFields },
  })
  if (!thread) throw new Refusal('not-found', 'This conversation is not here. It may have moved.')
  const { essay, question, ...row } = thread
  return { ...row, isWithdrawn: isWithdrawn({ essay, question }) }
}
