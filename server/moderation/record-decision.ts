import 'server-only'
import type { MemberActor } from '@/domain/actor'
import type { Visibility } from '@/domain/discussion/conversation'
import type { DecisionKind, Transaction } from '@/server/db'
import { announceChange } from '@/server/discussion/announce-change'

import type { LockedCase } from './lock-case'
import { wordsInQuestion, type WordsChange } from './waiting-words'

export type NewDecision = {
  kind: DecisionKind
  stateAfter: Visibility
  requestKey: string
  rule?: string
  explanation?: string
  privateNote?: string
  reversesId?: string
}

/**
 * The one place where moderation changes what is visible: writes the log row, sets the comment to the state it names,
 * closes the case (or opens it again: an undone decision left it undecided, unless a newer case gathers what is
 * said of it), and announces the change. Returns the row's id.
 */
export async function recordDecision(
  tx: Transaction,
  decider: MemberActor,
  { about, decision, words }: { about: LockedCase; decision: NewDecision; words: WordsChange },
): Promise<string> {
  const { comment } = about
  const { revisionId, ...said } = { ...decision, revisionId: wordsInQuestion(comment) }
  if (revisionId === null) throw new Error(`comment ${comment.id} has no words`)
  const { id } = await tx.decision.create({
    data: {
      ...said,
      revisionId,
      caseId: about.id,
      commentId: comment.id,
      authorId: comment.authorId,
      deciderId: decider.id,
      stateBefore: comment.visibility,
    },
  })
  await tx.comment.update({
    where: { id: comment.id },
    data: { visibility: decision.stateAfter, ...words },
  })
  const newer = await tx.case.updateMany({
    where: { commentId: comment.id, state: { not: 'CLOSED' }, id: { not: about.id } },
    data: { version: { increment: 1 } },
  })
  const isOpen = decision.reversesId !== undefined && newer.count === 0
  await tx.case.update({
    where: { id: about.id },
    data: {
      version: { increment: 1 },
      state: isOpen ? 'OPEN' : 'CLOSED',
      closedAt: isOpen ? null : new Date(),
    },
  })
  await announceChange(tx, comment.threadId)
  return id
}
