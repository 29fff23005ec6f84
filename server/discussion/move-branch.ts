import 'server-only'
import type { Actor, MemberActor } from '@/domain/actor'
import { isReadableByAll } from '@/domain/discussion/readable'
import type { MoveBranchInput } from '@/domain/discussion/thread-tools'
import { Refusal } from '@/domain/refusal'
import { transaction, type Transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'
import { tellOfThreadEvent } from '@/server/notifications/tell-of-thread-event'

import { announceChanges } from './announce-changes'
import type { LockedThread } from './lock-thread'
import { lockThreadOf } from './lock-thread-of'
import { moveComments } from './move-comments'
import { askOfTitle, mustBeFitTitle } from './must-be-fit-title'
import { mustKeepTerms } from './must-keep-terms'
import { recordThreadEvent } from './record-thread-event'

const GONE = 'This comment is not here any more, or not everyone can read it.'
const OPENS = 'This comment opens a conversation already: nothing is left to move.'
const WITHDRAWN = 'What this conversation is about was withdrawn: no new one can be opened.'

/**
 * Makes a conversation of its own of a reply and all that answers it: whoever wrote the reply, or a moderator. It is about
 * the same, and its comments keep their addresses. Sent twice it is done once.
 */
export async function moveBranch(
  actor: Actor,
  input: MoveBranchInput,
): Promise<{ threadId: string; commentId: string }> {
  const asker = mustBeAllowed(actor, 'thread.open')
  await mustNotBeHurried('comment', { account: asker.id })
  const { commentId, title } = input
  const outside = await askOfTitle(asker, title)
  return transaction(async (tx) => {
    const source = await lockThreadOf(tx, commentId)
    const comment = await tx.comment.findUnique({ where: { id: commentId } })
    if (!source || !comment || !isReadableByAll(comment)) throw new Refusal('gone', GONE)
    const member = mustBeAllowed(actor, 'comment.branch', { authorId: comment.authorId })
    if (comment.parentId === null) return movedBefore(tx, member, { ...input, source })
    await mustKeepTerms(tx, member, { ...source, slowSeconds: 0 })
    if (source.isWithdrawn) throw new Refusal('gone', WITHDRAWN)
    await mustBeFitTitle(tx, member, { title, outside })
    const threadId = await openFor(tx, source.id, { ...input, authorId: comment.authorId })
    const eventId = await recordThreadEvent(tx, member, {
      act: 'BRANCH',
      ...{ threadId: source.id, otherThreadId: threadId, commentId },
      isByOffice: comment.authorId !== member.id,
      ...{ titleAfter: input.title, reason: input.reason },
      before: { parentId: comment.parentId },
      after: { parentId: null },
    })
    await moveComments(tx, { eventId, rootId: commentId, toThreadId: threadId, parentId: null })
    await tellOfThreadEvent(tx, { eventId, commentId })
    await announceChanges(tx, [source.id, threadId])
    return { threadId, commentId }
  })
}

/** A conversation about the same, opened by whoever wrote the words it begins with. */
async function openFor(
  tx: Transaction,
  sourceId: string,
  { title, authorId }: { title: string; authorId: string },
): Promise<string> {
  const { essayId, questionId, passageId } = await tx.thread.findUniqueOrThrow({
    where: { id: sourceId },
  })
  const data = { essayId, questionId, passageId, title, authorId }
  return (await tx.thread.create({ data, select: { id: true } })).id
}

async function movedBefore(
  tx: Transaction,
  member: MemberActor,
  { commentId, title, source }: MoveBranchInput & { source: LockedThread },
) {
  const former = await tx.threadEvent.findFirst({
    where: { act: 'BRANCH', actorId: member.id, otherThreadId: source.id, titleAfter: title },
  })
  if (former) return { threadId: source.id, commentId }
  throw new Refusal('conflict', OPENS)
}
