import 'server-only'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'

import { appealedDecision } from './appealed-decision'

/** An appeal with its decision, as it stands, locked for this transaction. Refuses as not found what there is not. */
export async function lockedAppeal(tx: Transaction, appealId: string) {
  const before = await tx.appeal.findUnique({ where: { id: appealId } })
  if (!before) throw new Refusal('not-found', 'There is no such appeal.')
  const context = await appealedDecision(tx, before.decisionId)
  // Its writer takes it back without the case: whoever is first, the other finds it ended.
  await tx.$queryRaw`SELECT 1 FROM appeal WHERE id = ${appealId}::uuid FOR UPDATE`
  const appeal = await tx.appeal.findUniqueOrThrow({
    where: { id: appealId },
    include: { reviewer: { select: { handle: true } } },
  })
  return { ...context, appeal }
}

export type LockedAppeal = Awaited<ReturnType<typeof lockedAppeal>>
