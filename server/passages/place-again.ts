import 'server-only'
import type { Transaction } from '@/server/db'

import { placePassages } from './place-passages'

type Wish = { passageId: string; essayId: string; to: string }

/**
 * Takes back what a person said last of where a passage stands, and has it computed from what was known before. What they
 * said holds in every revision since, so all of it goes. False, and nothing changed, when nothing was said.
 */
export async function placeAgain(tx: Transaction, wish: Wish): Promise<boolean> {
  const { passageId, essayId, to } = wish
  const placements = await tx.placement.findMany({
    where: { passageId },
    select: { id: true, revisionId: true, method: true, state: true },
    orderBy: { revision: { number: 'desc' } },
  })
  const last = placements.findIndex(({ method }) => method === 'hand')
  const said = placements[last]
  if (said === undefined) return false
  const earlier = placements.slice(last + 1)
  const end = earlier.findIndex((row) => row.method !== 'hand' || row.state !== 'GONE')
  const carried = said.state !== 'GONE' ? [] : end === -1 ? earlier : earlier.slice(0, end)
  const undone = [...placements.slice(0, last + 1), ...carried].map(({ id }) => id)
  await tx.placement.deleteMany({ where: { id: { in: undone } } })
  const before = await tx.revision.findFirst({
    where: { essayId, id: { not: to }, number: { lt: await numberOf(tx, to) } },
    orderBy: { number: 'desc' },
    select: { id: true },
  })
  if (before !== null) await placePassages(tx, { essayId, from: before.id, to })
  return true
}

const numberOf = async (tx: Transaction, id: string): Promise<number> =>
  (await tx.revision.findUniqueOrThrow({ where: { id }, select: { number: true } })).number
