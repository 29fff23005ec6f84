import 'server-only'
import type { Actor } from '@/domain/actor'
import { db } from '@/server/db'

/** The comments that this reader has hidden for themselves, the latest first; nobody else learns of it. */
export async function hiddenComments(reader: Actor): Promise<string[]> {
  if (reader.kind === 'visitor') return []
  const rows = await db.hiddenComment.findMany({
    where: { memberId: reader.id },
    orderBy: { createdAt: 'desc' },
    select: { commentId: true },
  })
  return rows.map(({ commentId }) => commentId)
}
