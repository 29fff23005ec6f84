import 'server-only'
import type { Actor } from '@/domain/actor'
import type { FoldInput } from '@/domain/discussion/thread-visit'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { readableBy } from './readable-by-all'

/** Keeps the answers to a comment folded for this member alone, on all their devices. */
export async function foldBranch(
  actor: Actor,
  { commentId }: FoldInput,
): Promise<{ isFolded: boolean }> {
  const { id: memberId } = mustBeAllowed(actor, 'reading.keep')
  const comment = await db.comment.findFirst({
    where: { id: commentId, OR: [readableBy(memberId), { replyCount: { gt: 0 } }] },
    select: { id: true },
  })
  if (!comment) throw new Refusal('not-found', 'This comment is not here any more.')
  await db.foldedBranch.createMany({ data: [{ memberId, commentId }], skipDuplicates: true })
  return { isFolded: true }
}
