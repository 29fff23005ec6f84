import 'server-only'
import type { Actor } from '@/domain/actor'
import type { HideCommentInput } from '@/domain/moderation/hidden-comment'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { READABLE_BY_ALL } from './readable-by-all'

/** Folds a comment of another where this member reads, or shows it again. Nobody else learns of it. */
export async function hideComment(
  actor: Actor,
  { commentId, wish }: HideCommentInput,
): Promise<void> {
  const { id: memberId } = mustBeAllowed(actor, 'thread.hide')
  if (wish === 'show') {
    await db.hiddenComment.deleteMany({ where: { memberId, commentId } })
    return
  }
  const comment = await db.comment.findFirst({
    where: { id: commentId, ...READABLE_BY_ALL, authorId: { not: memberId } },
    select: { id: true },
  })
  if (!comment) throw new Refusal('not-found', 'This comment is not here any more.')
  await db.hiddenComment.createMany({ data: [{ memberId, commentId }], skipDuplicates: true })
}
