import 'server-only'
import type { Transaction } from '@/server/db'

import { tellOfChange } from './tell-of-change'
import { tellOfComment } from './tell-of-comment'

type Returned = { id: string; authorDeletedAt: Date }
const STANDS = { kind: 'APPROVE', reversedBy: { is: null } } as const

/**
 * Once a deleted comment is back: tells those concerned of what moderators let through meanwhile, as it is read only now.
 * Nobody hears again of words that they were told of before.
 */
export async function tellOfReturn(
  tx: Transaction,
  { id, authorDeletedAt }: Returned,
): Promise<void> {
  const first = await tx.decision.findFirst({
    where: { commentId: id, ...STANDS, createdAt: { gte: authorDeletedAt } },
    orderBy: { number: 'asc' },
    select: { stateBefore: true, revision: { select: { number: true } } },
  })
  if (first === null) return
  if (first.stateBefore === 'PENDING') {
    await tellOfComment(tx, id)
    return
  }
  const former = await tx.commentRevision.findFirst({
    where: {
      ...{ commentId: id, number: { lt: first.revision.number } },
      OR: [{ isHeld: false }, { decisions: { some: STANDS } }],
    },
    orderBy: { number: 'desc' },
    select: { id: true },
  })
  await tellOfChange(tx, { id, currentRevisionId: former?.id ?? null })
}
