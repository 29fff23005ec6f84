import 'server-only'
import type { Transaction } from '@/server/db'

import { markOf, WITH_PASSAGE } from './marks'

export type Comparable = { id: string; clientKey: string; note: string; createdAt: Date }

/** What a member keeps of these essays, by place: essay, words as chosen, start of today (null: gone, or the whole essay). */
export async function keptToCompare(
  tx: Transaction,
  memberId: string,
  found: readonly { essayId: string }[],
): Promise<Map<string, Comparable[]>> {
  const rows = await tx.bookmark.findMany({
    where: {
      ...{ memberId, removedAt: null },
      essayId: { in: [...new Set(found.map(({ essayId }) => essayId))] },
    },
    orderBy: { createdAt: 'asc' },
    include: WITH_PASSAGE,
  })
  const kept = new Map<string, Comparable[]>()
  for (const row of rows) {
    const mark = markOf(row)
    const place = JSON.stringify([row.essayId, mark?.exact ?? null, mark?.start ?? null])
    const { id, clientKey, note, createdAt } = row
    const here = kept.get(place) ?? []
    here.push({ id, clientKey, note, createdAt })
    kept.set(place, here)
  }
  return kept
}
