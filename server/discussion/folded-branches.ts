import 'server-only'
import type { MemberActor } from '@/domain/actor'
import { uuid } from '@/domain/uuid'
import { db } from '@/server/db'

/** In a conversation, the comments whose answers this member folded, by their ids. */
export async function foldedBranches(
  { id: memberId }: MemberActor,
  threadId: string,
): Promise<string[]> {
  const id = uuid.safeParse(threadId).data
  if (id === undefined) return []
  const rows = await db.foldedBranch.findMany({
    where: { memberId, comment: { threadId: id } },
    select: { commentId: true },
  })
  return rows.map(({ commentId }) => commentId)
}
