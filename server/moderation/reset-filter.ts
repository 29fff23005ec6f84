import 'server-only'
import type { Actor } from '@/domain/actor'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { lockFilter } from './learn-from-decisions'

/** Lets the filter forget all it learned: it begins anew with the next decision. Written down. */
export async function resetFilter(actor: Actor): Promise<void> {
  const owner = mustBeAllowed(actor, 'library.settings')
  await transaction(async (tx) => {
    await lockFilter(tx)
    await tx.learnedWord.deleteMany()
    const last = await tx.decision.aggregate({ _max: { number: true } })
    const number = last._max.number ?? 0
    await tx.wordFilter.update({
      where: { id: 1 },
      data: { approved: 0, removed: 0, learnedTo: number, resetTo: number },
    })
    const reason = 'The filter forgot what it had learned.'
    await tx.accountEvent.create({ data: { kind: 'SETTINGS_CHANGED', byId: owner.id, reason } })
  })
}
