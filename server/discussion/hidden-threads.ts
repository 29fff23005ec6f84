import 'server-only'
import type { Actor } from '@/domain/actor'
import { db } from '@/server/db'

/** The conversations that this reader has hidden from their lists. */
export async function hiddenThreads(reader: Actor): Promise<string[]> {
  if (reader.kind === 'visitor') return []
  const rows = await db.hiddenThread.findMany({
    where: { memberId: reader.id },
    select: { threadId: true },
  })
  return rows.map(({ threadId }) => threadId)
}
