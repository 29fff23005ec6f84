import 'server-only'
import { db } from '@/server/db'

const OF_TODAY = { revision: { currentOf: { isNot: null } } } as const

/**
 * Where these passages begin in the words of today, in UTF-16 units of canonical text: as they were chosen there, or as they
 * were placed. Without those that are gone.
 */
export async function startsOf(passageIds: readonly string[]): Promise<Map<string, number>> {
  const among = { in: [...passageIds] }
  const [chosen, placed] = await Promise.all([
    db.passage.findMany({ where: { id: among, ...OF_TODAY }, select: { id: true, start: true } }),
    db.placement.findMany({
      where: { passageId: among, ...OF_TODAY },
      select: { passageId: true, start: true },
    }),
  ])
  const starts = new Map(chosen.map(({ id, start }) => [id, start]))
  for (const { passageId, start } of placed) if (start !== null) starts.set(passageId, start)
  return starts
}
