import 'server-only'
import type { Actor, MemberActor } from '@/domain/actor'
import { isSilentEdit, type EditCommentInput } from '@/domain/discussion/edit'
import { checkedWords, isTrusted, runChecks, type OutsideSaid } from '@/domain/moderation/checks'
import { firstVisibility } from '@/domain/moderation/verdict'
import { Refusal } from '@/domain/refusal'
import { transaction, type Prisma, type Transaction } from '@/server/db'
import { bringForward, type Checked } from '@/server/moderation/bring-forward'
import { printOfWords } from '@/server/moderation/what-checks-know'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'
import { tellOfChange } from '@/server/notifications/tell-of-change'
import { askOutside, havingHeard } from '@/server/webhooks/ask-outside'
import { recordEvent } from '@/server/webhooks/record-event'

import { announceChange } from './announce-change'
import { authorStanding } from './author-standing'
import { commentHtml } from './comment-html'
import { forgetDraft } from './forget-draft'
import { lockOwnComment, type OwnComment } from './lock-own-comment'
import { mustBeEditable } from './must-be-editable'
import { mustHaveReadWarnings } from './must-be-free-to-write'
import { mustKeepTurn } from './must-keep-turn'
import { mustQuoteReadable } from './must-quote-readable'

export type EditedComment = { id: string; threadId: string; isHeld: boolean }
type NewWords = { words: string; contentNote: string; html: string }

const CHANGED =
  'These words were changed elsewhere since you opened them. Open this page again; yours are kept below.'

/**
 * Gives a comment other words, as a further revision: silently at first, later marked as edited. Whom they newly mention or
 * quote is told. Where a check holds them back, readers keep the old ones. Sent again it changes nothing; of two one wins.
 */
export async function editComment(
  actor: Actor,
  input: EditCommentInput,
  now = new Date(),
): Promise<EditedComment> {
  const author = mustBeAllowed(actor, 'comment.post', { locked: false })
  const { id: authorId } = author
  await mustNotBeHurried('comment', { account: authorId })
  const { words, contentNote = '', commentId, revisionId } = input
  const written = { words, contentNote, html: await commentHtml(words) }
  const outside = await askOutside(author, { kind: 'change', words, contentNote })
  return transaction(async (tx) => {
    const member = mustBeAllowed(actor, 'comment.post', { locked: false })
    const comment = await lockOwnComment(tx, member, { commentId, to: 'comment.edit' })
    mustBeEditable(comment)
    const last = await lastRevision(tx, comment.id)
    const isHeld = comment.visibility === 'PENDING' || comment.waitingRevisionId !== null
    const answer = { id: comment.id, threadId: comment.threadId, isHeld }
    await forgetDraft(tx, authorId, { kind: 'edit', commentId })
    const isShown = last.insteadOfId === null || last.id === comment.currentRevisionId
    if (isShown && last.markdown === words && last.contentNote === contentNote) return answer
    if (revisionId !== (comment.waitingRevisionId ?? comment.currentRevisionId))
      throw new Refusal('conflict', CHANGED)
    return { ...answer, isHeld: await revise(tx, { member, comment, written, last, now, outside }) }
  })
}

const lastRevision = (tx: Transaction, commentId: string) =>
  tx.commentRevision.findFirstOrThrow({ where: { commentId }, orderBy: { number: 'desc' } })

type Change = {
  member: MemberActor
  comment: OwnComment
  written: NewWords
  last: { number: number }
  now: Date
  /** What another program said of the new words. */
  outside: OutsideSaid | null
}

/** Stores the new words and what the checks say of them; whether they wait for a moderator. */
async function revise(tx: Transaction, change: Change): Promise<boolean> {
  const { member, comment, written, last, now, outside } = change
  const checked = checkedWords(written)
  const { author, known, sanctions } = havingHeard(
    await authorStanding(tx, member, checked),
    outside,
  )
  mustHaveReadWarnings(sanctions)
  await mustKeepTurn(tx, member, { comment, checked, isSlowed: sanctions.isSlowed, now })
  await mustQuoteReadable(tx, written.words, comment.threadId)
  // As a reply with these words would be: else an approved one could become any other.
  const isByApproval = comment.thread.byApproval && comment.parentId !== null
  const outcomes = runChecks(checked, { ...author, isByApproval }, known)
  const wasPending = comment.visibility === 'PENDING'
  const isHeldByCheck = firstVisibility(outcomes, isTrusted(author, known.inForce)) === 'PENDING'
  const isHeld = wasPending || isHeldByCheck
  const { words: markdown, html, contentNote } = written
  const { id } = await tx.commentRevision.create({
    data: {
      ...{ commentId: comment.id, number: last.number + 1, markdown, html, contentNote, isHeld },
      wordsPrint: printOfWords(checked),
      createdAt: now,
      checks: { create: outcomes },
    },
  })
  const isWaiting = isHeld && !wasPending
  const isMarked = !isHeld && !isSilentEdit(comment.createdAt, now)
  const data: Prisma.CommentUncheckedUpdateInput = isWaiting
    ? { waitingRevisionId: id }
    : { currentRevisionId: id, waitingRevisionId: null, ...(isMarked && { editedAt: now }) }
  await tx.comment.update({ where: { id: comment.id }, data })
  const { isModerator } = author
  await tellModerators(tx, comment.id, { outcomes, isHeld, isHeldByCheck, isModerator })
  if (!isHeld) await tellOfChange(tx, comment)
  if (isHeld) await recordEvent(tx, 'comment.held', { commentId: comment.id })
  else await announceChange(tx, comment.threadId)
  return isHeld
}

/** Whoever has the comment's case before them must read it again; words that checks ask about have a case. */
async function tellModerators(tx: Transaction, commentId: string, checked: Checked) {
  const open = await tx.case.updateMany({
    where: { commentId, state: { not: 'CLOSED' } },
    data: { version: { increment: 1 } },
  })
  await bringForward(tx, commentId, { ...checked, isOpen: open.count > 0 })
}
