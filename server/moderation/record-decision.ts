import 'server-only'
import type { MemberActor } from '@/domain/actor'
import type { Visibility } from '@/domain/discussion/conversation'
import { isFoundByCheck } from '@/domain/moderation/found-by-check'
import type { CaseState, DecisionKind, Transaction } from '@/server/db'
import { announceChanges } from '@/server/discussion/announce-changes'
import { recordEvent } from '@/server/webhooks/record-event'

import type { LockedCase } from './lock-case'
import { wordsInQuestion, type WordsChange } from './waiting-words'
import { settleQuotations, showWithout } from './withhold-quotations'

type NewDecision = {
  kind: DecisionKind
  stateAfter: Visibility
  requestKey: string
  batchId?: string | null
  rule?: string
  law?: string
  facts?: string
  explanation?: string
  privateNote?: string
  expiresAt?: Date | null
  reversesId?: string
  /** Of a purge: the decisions whose words it takes along. */
  erases?: string
}

type Recorded = {
  about: LockedCase
  decision: NewDecision
  words: WordsChange
  /** How the case stands afterwards. */
  caseState: CaseState
  /** Whether the comment is locked afterwards; left as it is when not said. */
  isLocked?: boolean
}

/**
 * The one place where moderation changes what is visible: writes the log row, sets the comment to the state it names,
 * closes the case, opens it again or leaves it, says at its reports what came of them, and announces the change. Returns the
 * row's id.
 */
export async function recordDecision(
  tx: Transaction,
  decider: MemberActor,
  { about, decision, words, caseState, isLocked }: Recorded,
): Promise<string> {
  const { comment } = about
  const { revisionId, ...said } = { ...decision, revisionId: wordsInQuestion(comment) }
  if (revisionId === null) throw new Error(`comment ${comment.id} has no words`)
  const { id, createdAt } = await tx.decision.create({
    data: {
      ...said,
      revisionId,
      caseId: about.id,
      commentId: comment.id,
      authorId: comment.authorId,
      deciderId: decider.id,
      stateBefore: comment.visibility,
      autoFound: isFoundByCheck(about),
    },
  })
  const locked = isLocked === undefined ? {} : { lockedAt: isLocked ? createdAt : null }
  await tx.comment.update({
    where: { id: comment.id },
    data: { visibility: decision.stateAfter, ...words, ...locked },
  })
  // What other words quote may have been removed while they waited.
  if (words.currentRevisionId !== undefined) await showWithout(tx, comment.id)
  const quotedIn = await settleQuotations(tx, comment, {
    from: comment.visibility,
    to: decision.stateAfter,
  })
  await moveCase(tx, about, { kind: decision.kind, caseState })
  const { kind, reversesId: reverses = null } = decision
  const told = { commentId: comment.id, decision: { id, kind, reverses } }
  if (kind !== 'NOTE') await recordEvent(tx, 'comment.decided', told)
  await announceChanges(tx, [...new Set([comment.threadId, ...quotedIn])])
  return id
}

/** Whoever has this case before them, or a newer one of the comment, must read it again. */
async function moveCase(
  tx: Transaction,
  about: LockedCase,
  { kind, caseState }: { kind: DecisionKind; caseState: CaseState },
): Promise<void> {
  const version = { increment: 1 }
  await tx.case.updateMany({
    where: { commentId: about.comment.id, state: { not: 'CLOSED' }, id: { not: about.id } },
    data: { version },
  })
  if (caseState === about.state) {
    await tx.case.update({ where: { id: about.id }, data: { version } })
    return
  }
  const isClosed = caseState === 'CLOSED'
  await tx.case.update({
    where: { id: about.id },
    data: {
      ...{ version, state: caseState, closedAt: isClosed ? new Date() : null },
      ...{ claimedById: null, claimedUntil: null },
    },
  })
  const outcome = isClosed ? kind : null
  await tx.report.updateMany({ where: { caseId: about.id }, data: { outcome } })
}
