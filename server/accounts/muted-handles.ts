import 'server-only'
import type { Actor } from '@/domain/actor'
import { db } from '@/server/db'

/** The handles of those whom this reader has muted, by name; nobody else learns of it. */
export async function mutedHandles(reader: Actor): Promise<string[]> {
  if (reader.kind === 'visitor') return []
  const rows = await db.mute.findMany({
    where: { memberId: reader.id, muted: { handle: { not: null } } },
    select: { muted: { select: { handle: true } } },
  })
  return rows.flatMap(({ muted }) => muted.handle ?? []).toSorted()
}
