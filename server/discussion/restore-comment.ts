import 'server-only'
import type { Actor } from '@/domain/actor'
import { mayComeBack, type DeleteCommentInput } from '@/domain/discussion/deletion'
import { Refusal } from '@/domain/refusal'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'
import { tellOfReturn } from '@/server/notifications/tell-of-return'

import { announceChange } from './announce-change'
import { lockOwnComment } from './lock-own-comment'

/**
 * Brings a comment back exactly as it was when its author deleted it, within a day; of what was let through meanwhile those
 * concerned hear now. Repeating changes nothing.
 */
export async function restoreComment(
  actor: Actor,
  { commentId }: DeleteCommentInput,
  now = new Date(),
): Promise<{ id: string; threadId: string }> {
  const member = mustBeAllowed(actor, 'account.see')
  await mustNotBeHurried('comment', { account: member.id })
  return transaction(async (tx) => {
    const comment = await lockOwnComment(tx, member, { commentId, to: 'comment.delete' })
    const place = { id: comment.id, threadId: comment.threadId }
    if (comment.authorDeletedAt === null && comment.purgedAt === null) return place
    if (!mayComeBack(comment, now))
      throw new Refusal('gone', 'The day is over: its words are gone for good.')
    const { authorDeletedAt } = comment
    await tx.comment.update({ where: { id: commentId }, data: { authorDeletedAt: null } })
    if (authorDeletedAt !== null) await tellOfReturn(tx, { id: commentId, authorDeletedAt })
    await announceChange(tx, comment.threadId)
    return place
  })
}
