import 'server-only'
import type { Actor, MemberActor } from '@/domain/actor'
import { caseAfter } from '@/domain/moderation/case-after'
import { PURGE_EXPLANATION, type PurgeWordsInput } from '@/domain/moderation/purge'
import { repeats } from '@/domain/moderation/repeats'
import { nextVisibility } from '@/domain/moderation/transitions'
import { Refusal } from '@/domain/refusal'
import { mustBeConfirmed } from '@/server/accounts/must-be-confirmed'
import { db, transaction, type Transaction } from '@/server/db'
import { announceChanges } from '@/server/discussion/announce-changes'
import { emptyComment } from '@/server/discussion/empty-comment'
import { takeQuotations } from '@/server/discussion/take-quotations'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { tellOfDecision } from '@/server/notifications/tell-of-decision'
import { once } from '@/server/once'

import { formerDecision, type Decided } from './former-decision'
import { erasedLines, eraseRepeatingRows } from './erase-repeating-rows'
import { lockCase, type LockedCase } from './lock-case'
import { lockWhereQuoted } from './lock-where-quoted'
import { recordDecision } from './record-decision'
import { repeatingRows, wordsOf } from './repeating-rows'
import { takeWordsAround } from './take-words-around'

const GONE = 'The words of this comment are gone for good already.'
const LEFT =
  'The words are gone for good, with all that was named at first. What you name now was not erased: moderators or reporters wrote it elsewhere too.'
const REPEATED =
  'This repeats what must go, and would stay in the log for good. Say it in other words.'

/**
 * Erases the words of a comment for good, wherever the library has them: all revisions, what others quote of them, drafts,
 * search, the evidence of checks; and what moderators, reporters and appellants wrote of them. That something was decided stays in
 * the log, whose chain still proves it, and nothing undoes it. For an owner who has lately shown that it is them; once per request key.
 */
export async function purgeWords(
  actor: Actor,
  input: PurgeWordsInput,
  now = new Date(),
): Promise<Decided> {
  const owner = mustBeAllowed(actor, 'moderation.purge')
  mustBeConfirmed(owner, now)
  const { commentId } = input
  return once(
    () => formerPurge(owner, input),
    () =>
      transaction(async (tx) => {
        const quotedIn = await lockWhereQuoted(tx, [commentId])
        if (quotedIn.length === 0) throw new Refusal('not-found', 'There is no such comment.')
        const about = await lockCase(tx, await caseOf(tx, commentId))
        if (about.comment.purgedAt !== null) throw new Refusal('gone', GONE)
        const { phrases = [], reason } = input
        if (repeats(reason, { sources: await wordsOf(tx, commentId), phrases }))
          throw new Refusal('invalid', REPEATED, { reason: REPEATED })
        const rows = await repeatingRows(tx, commentId, phrases)
        const erases = await erasedLines(tx, rows.decisions)
        const id = await record(tx, owner, { about, input, erases })
        await eraseRepeatingRows(tx, rows)
        await takeQuotations(tx, { commentId }, quotedIn)
        const comment = await tx.comment.findUniqueOrThrow({ where: { id: commentId } })
        await takeWordsAround(tx, comment)
        await emptyComment(tx, comment, { now })
        await tellOfDecision(tx, id)
        await announceChanges(tx, quotedIn)
        return { id }
      }),
  )
}

/** A name that was added before it was sent once more is not taken for erased. */
async function formerPurge(
  { id: deciderId }: MemberActor,
  { requestKey, commentId, ground, reason, phrases = [] }: PurgeWordsInput,
): Promise<Decided | null> {
  const former = await formerDecision(
    { deciderId, requestKey },
    (one) =>
      one.kind === 'PURGE' &&
      one.commentId === commentId &&
      (ground === 'LAW' ? one.law : one.privateNote) === reason,
  )
  if (former === null || phrases.length === 0) return former
  const { decisions, ...others } = await repeatingRows(db, commentId, phrases)
  const left = [...decisions.filter((id) => id !== former.id), ...Object.values(others).flat()]
  if (left.length > 0) throw new Refusal('conflict', LEFT, { phrases: LEFT })
  return former
}

async function record(
  tx: Transaction,
  owner: MemberActor,
  { about, input, erases }: { about: LockedCase; input: PurgeWordsInput; erases: string },
): Promise<string> {
  const { ground, reason, requestKey } = input
  const { visibility, lockedAt, waitingRevisionId } = about.comment
  const from = {
    ...{ visibility, isLocked: lockedAt !== null, caseState: about.state },
    isChange: waitingRevisionId !== null,
  }
  const stateAfter = nextVisibility('PURGE', from, 'owner')
  if (stateAfter === null) throw new Error('an owner may purge from everywhere')
  const said = ground === 'LAW' ? { law: reason } : { privateNote: reason }
  const explanation = PURGE_EXPLANATION[ground]
  return recordDecision(tx, owner, {
    about,
    decision: { kind: 'PURGE', stateAfter, requestKey, explanation, erases, ...said },
    words: {},
    caseState: caseAfter('PURGE', about.state),
  })
}

/** The open case of the comment, else its latest; where nobody brought it before the moderators, one of its own. */
async function caseOf(tx: Transaction, commentId: string): Promise<string> {
  const cases = await tx.case.findMany({
    where: { commentId },
    orderBy: { createdAt: 'desc' },
    select: { id: true, state: true },
  })
  const found = cases.find(({ state }) => state !== 'CLOSED') ?? cases[0]
  return found?.id ?? (await tx.case.create({ data: { commentId } })).id
}
