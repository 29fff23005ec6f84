import 'server-only'
import type { Actor } from '@/domain/actor'
import { purgeTime, type DeleteCommentInput } from '@/domain/discussion/deletion'
import { Refusal } from '@/domain/refusal'
import { transaction } from '@/server/db'
import { enqueueJobAt } from '@/server/jobs/enqueue-job-at'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'

import { announceChange } from './announce-change'
import { lockOwnComment } from './lock-own-comment'

/**
 * Takes a comment's words from everyone at once; what answers it stays. For a day its author can bring it back, then a
 * job empties it. Repeating changes nothing.
 */
export async function deleteComment(
  actor: Actor,
  { commentId }: DeleteCommentInput,
  now = new Date(),
): Promise<void> {
  const member = mustBeAllowed(actor, 'account.see')
  await mustNotBeHurried('comment', { account: member.id })
  await transaction(async (tx) => {
    const comment = await lockOwnComment(tx, member, { commentId, to: 'comment.delete' })
    if (comment.authorDeletedAt !== null || comment.purgedAt !== null) return
    if (comment.visibility === 'REMOVED')
      throw new Refusal('forbidden', 'A moderator removed this comment: nobody but you sees it.')
    await tx.comment.update({ where: { id: commentId }, data: { authorDeletedAt: now } })
    const job = { name: 'purge-comment', payload: { commentId } } as const
    await enqueueJobAt(tx, job, { runAt: purgeTime(now), key: `purge-comment:${commentId}` })
    await announceChange(tx, comment.threadId)
  })
}
