import 'server-only'
import type { Transaction } from '@/server/db'

/** Where the author of a locked comment reads why, and may appeal: the decision that locked it last. */
export async function whyLocked(tx: Pick<Transaction, 'decision'>, commentId: string) {
  const locking = await tx.decision.findFirst({
    where: { commentId, kind: 'LOCK' },
    orderBy: { number: 'desc' },
    select: { id: true },
  })
  return locking ? (`/account/decisions/${locking.id}` as const) : '/account/decisions'
}
