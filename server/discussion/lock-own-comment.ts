import 'server-only'
import type { Actor, MemberActor } from '@/domain/actor'
import { isClosed } from '@/domain/discussion/thread-terms'
import { LedOn } from '@/domain/led-on'
import { may } from '@/domain/permissions'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'
import { whyLocked } from '@/server/moderation/why-locked'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { lockThread } from './lock-thread'
import { readableBy } from './readable-by-all'

const NOT_HERE = 'This comment is not here. It may have been deleted.'
const LOCKED =
  'A moderator locked this comment: it can be changed no more. What you typed stays here.'
const WHY = 'Why, and how to appeal'

/** A comment of one's own, its thread's row taken until the transaction ends; a deleted one too. */
export async function lockOwnComment(
  tx: Transaction,
  actor: MemberActor,
  { commentId, to }: { commentId: string; to: 'comment.edit' | 'comment.delete' },
) {
  const place = await tx.comment.findUnique({
    where: { id: commentId },
    select: { threadId: true },
  })
  if (!place) throw new Refusal('not-found', NOT_HERE)
  const thread = await lockThread(tx, place.threadId)
  const comment = await tx.comment.findUniqueOrThrow({ where: { id: commentId } })
  if (comment.authorId !== actor.id) await mustBeReadable(tx, commentId, actor)
  const { authorId } = comment
  const isLocked = isClosed(thread, new Date()) || comment.lockedAt !== null
  const locked = { authorId, locked: isLocked }
  if (comment.lockedAt !== null && may(actor, to, { authorId }) && !may(actor, to, locked))
    throw new LedOn(LOCKED, { address: await whyLocked(tx, commentId), name: WHY })
  mustBeAllowed(actor, to, locked)
  return { ...comment, thread }
}

export type OwnComment = Awaited<ReturnType<typeof lockOwnComment>>

/** Whoever may not read a comment is not told that there is one. */
async function mustBeReadable(tx: Transaction, id: string, actor: Actor): Promise<void> {
  const readerId = actor.kind === 'member' ? actor.id : null
  const seen = await tx.comment.count({ where: { id, ...readableBy(readerId) } })
  if (seen === 0) throw new Refusal('not-found', NOT_HERE)
}
