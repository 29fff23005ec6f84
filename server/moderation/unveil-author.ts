import 'server-only'
import type { Actor } from '@/domain/actor'
import type { UnveilInput } from '@/domain/moderation/unveil'
import { Refusal } from '@/domain/refusal'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

/**
 * Tells a moderator, this once, the handle of whoever wrote as "a reader", and writes in the same transaction that they
 * asked. Only of a comment with an open case: nobody looks around. Null: whoever it was has left.
 */
export async function unveilAuthor(
  actor: Actor,
  { commentId, reason }: UnveilInput,
): Promise<{ handle: string | null }> {
  const moderator = mustBeAllowed(actor, 'moderation.unveil')
  return transaction(async (tx) => {
    const comment = await tx.comment.findFirst({
      where: { id: commentId, cases: { some: { state: { not: 'CLOSED' } } } },
      select: { isUnnamed: true, author: { select: { id: true, handle: true } } },
    })
    if (!comment)
      throw new Refusal('not-found', 'This case is closed. There is nothing to look up.')
    const { isUnnamed, author } = comment
    if (!isUnnamed) throw new Refusal('invalid', 'This comment carries its handle already.')
    await tx.accountEvent.create({
      data: { kind: 'UNVEILED', byId: moderator.id, memberId: author.id, commentId, reason },
    })
    return { handle: author.handle }
  })
}
