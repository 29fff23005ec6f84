import 'server-only'
import type { Transaction } from '@/server/db'

import { placePassages } from './place-passages'

type Wish = { passageId: string; essayId: string; to: string }

/**
 * Takes back what a person said last of where a passage stands, and has it computed from what was known before. What they
 * said holds in every revision since, so all of it goes. Without anything said nothing changes.
 */
export async function placeAgain(tx: Transaction, wish: Wish): Promise<void> {
  const { passageId, essayId, to } = wish
  const placements = await tx.placement.findMany({
    where: { passageId },
    select: { id: true, revisionId: true, method: true, state: true },
    orderBy: { revision: { number: 'desc' } },
  })
  const [today, ...earlier] = placements
  if (today?.revisionId !== to || today.method !== 'hand') return
  const end = earlier.findIndex((row) => row.method !== 'hand' || row.state !== 'GONE')
  const carried = today.state !== 'GONE' ? [] : end === -1 ? earlier : earlier.slice(0, end)
  await tx.placement.deleteMany({ where: { id: { in: [today, ...carried].map(({ id }) => id) } } })
  const before = await tx.revision.findFirst({
    where: { essayId, id: { not: to }, number: { lt: await numberOf(tx, to) } },
    orderBy: { number: 'desc' },
    select: { id: true },
  })
  if (before !== null) await placePassages(tx, { essayId, from: before.id, to })
}

const numberOf = async (tx: Transaction, id: string): Promise<number> =>
  (await tx.revision.findUniqueOrThrow({ where: { id }, select: { number: true } })).number
