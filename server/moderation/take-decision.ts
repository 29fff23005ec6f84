import 'server-only'
import type { MemberActor } from '@/domain/actor'
import { caseAfter } from '@/domain/moderation/case-after'
import { isRestriction, type DecideInput } from '@/domain/moderation/decision'
import { nextVisibility } from '@/domain/moderation/transitions'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'
import { tellOfChange } from '@/server/notifications/tell-of-change'
import { tellOfComment } from '@/server/notifications/tell-of-comment'
import { tellOfDecision } from '@/server/notifications/tell-of-decision'

import { changedWords } from './changed-words'
import type { LockedCase } from './lock-case'
import { lostRace } from './lost-race'
import { mustBeImpartial } from './must-be-impartial'
import { mustBeSanctionable } from './must-be-sanctionable'
import { mustNotBeClaimed } from './must-not-be-claimed'
import { recordDecision } from './record-decision'
import { stateReasons } from './state-reasons'
import { wordsAfter, wordsInQuestion } from './waiting-words'

const NOT_THIS = 'this cannot be decided. Choose something else; nothing was stored.'

export type TakenDecision = Omit<DecideInput, 'caseId'> & {
  /** The title of the rule as it is today; empty where a law is named. */
  ruleTitle: string
  batchId: string | null
}

/**
 * One decision on a case that this transaction holds: log row, state, statement and notices. Refuses what the case, its
 * words or the table of transitions do not allow.
 */
export async function takeDecision(
  tx: Transaction,
  decider: MemberActor,
  { about, taken }: { about: LockedCase; taken: TakenDecision },
): Promise<string> {
  const { kind, requestKey, batchId, rule, law, explanation = '', until, ruleTitle } = taken
  await mustBeImpartial(tx, decider, about.comment)
  await mustNotBeClaimed(tx, decider, about.id)
  const stateAfter = await mustLeadSomewhere(tx, about, taken)
  // Last: of "a reader" it tells something, so only to whoever would have decided otherwise, with a row in the log.
  await mustBeSanctionable(tx, { kind, authorId: about.comment.authorId })
  const isRestricted = isRestriction(kind)
  const facts = taken.facts ?? (isRestricted ? explanation : '')
  const decision = {
    ...{ kind, stateAfter, requestKey, batchId, facts, explanation },
    privateNote: taken.privateNote ?? '',
    expiresAt: until ?? null,
    ...((isRestricted || isKeptBack(about, kind)) && rule !== undefined && { rule }),
    ...(isRestricted && law !== undefined && { law }),
  }
  const id = await recordDecision(tx, decider, {
    ...{ about, decision, words: wordsAfter(about.comment, kind, new Date()) },
    caseState: caseAfter(kind, about.state),
    ...(kind === 'LOCK' && { isLocked: true }),
  })
  if (isRestricted) await stateReasons(tx, id, ruleTitle)
  if (kind === 'APPROVE') await tellOfApproved(tx, about.comment)
  await tellOfDecision(tx, id)
  return id
}

/** Those concerned hear of a comment that waited as a whole, and of a change whoever it newly addresses. */
const tellOfApproved = (tx: Transaction, comment: LockedCase['comment']): Promise<void> =>
  comment.visibility === 'PENDING' ? tellOfComment(tx, comment.id) : tellOfChange(tx, comment)

/** A change that waits is kept back: its author may read which rule it breaks. */
const isKeptBack = ({ comment }: LockedCase, kind: DecideInput['kind']): boolean =>
  kind === 'DISMISS' && comment.waitingRevisionId !== null

async function mustLeadSomewhere(tx: Transaction, about: LockedCase, taken: TakenDecision) {
  const isRead = wordsInQuestion(about.comment) === taken.revisionId
  if (about.state !== 'CLOSED' && !isRead) throw await changedWords(tx, about, taken.revisionId)
  // Of a case that was closed meanwhile it is more to know who did.
  if (about.version !== taken.version) throw await lostRace(tx, { caseId: about.id })
  if (!isRead) throw await changedWords(tx, about, taken.revisionId)
  const { visibility, waitingRevisionId, lockedAt } = about.comment
  const standing = {
    ...{ visibility, isLocked: lockedAt !== null, caseState: about.state },
    isChange: waitingRevisionId !== null,
  }
  const next = nextVisibility(taken.kind, standing, 'moderator')
  if (next) return next
  if (about.state === 'CLOSED') throw await lostRace(tx, { caseId: about.id })
  throw new Refusal('conflict', `On a comment that is ${visibility.toLowerCase()} ${NOT_THIS}`)
}
