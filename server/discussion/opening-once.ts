import 'server-only'
import { db } from '@/server/db'

/** The comment with which a conversation began that has gone into another, wherever it stands now. Null: there is none. */
export async function openingOnce(threadId: string): Promise<string | null> {
  const moved = await db.movedComment.findFirst({
    where: { fromThreadId: threadId, fromParentId: null },
    select: { commentId: true },
  })
  return moved?.commentId ?? null
}
