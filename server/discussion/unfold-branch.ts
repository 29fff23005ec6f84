import 'server-only'
import type { Actor } from '@/domain/actor'
import type { FoldInput } from '@/domain/discussion/thread-visit'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

/** Shows the answers to a comment again to the member who folded them. */
export async function unfoldBranch(
  actor: Actor,
  { commentId }: FoldInput,
): Promise<{ isFolded: boolean }> {
  const { id: memberId } = mustBeAllowed(actor, 'reading.keep')
  await db.foldedBranch.deleteMany({ where: { memberId, commentId } })
  return { isFolded: false }
}
