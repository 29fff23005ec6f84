import 'server-only'
import type { Transaction } from '@/server/db'

import { announceChange } from './announce-change'

/** As `announceChange`, for several threads: in the order of what they are about, whose rows it takes. */
export async function announceChanges(tx: Transaction, ids: readonly string[]): Promise<void> {
  const [first, ...others] = ids
  if (first !== undefined && others.length === 0) return announceChange(tx, first)
  const threads = await tx.thread.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true },
    orderBy: [{ essayId: 'asc' }, { questionId: 'asc' }, { id: 'asc' }],
  })
  for (const { id } of threads) await announceChange(tx, id)
}
