import 'server-only'
import type { Library } from '@/domain/library/library'
import type { Transaction } from '@/server/db'
import { holds } from './holds'

/** Stores the series and gives their ids by slug. A series that is gone from the folder stays, and is listed nowhere. */
export async function storeSeries(
  tx: Transaction,
  series: Library['series'],
): Promise<{ ids: Map<string, string>; changed: boolean }> {
  const rows = await tx.series.findMany()
  const ids = new Map(rows.map(({ slug, id }) => [slug, id]))
  let changed = false
  for (const { slug, title, description, toBeContinued } of series) {
    const row = rows.find((stored) => stored.slug === slug)
    const wished = { slug, title, description, toBeContinued }
    if (row !== undefined && holds(row, wished)) continue
    const stored = await tx.series.upsert({ where: { slug }, create: wished, update: wished })
    ids.set(slug, stored.id)
    changed = true
  }
  return { ids, changed }
}
