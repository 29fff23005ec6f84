import 'server-only'
import type { Actor } from '@/domain/actor'
import { isRestriction, nextVisibility, type DecideInput } from '@/domain/moderation/decision'
import { Refusal } from '@/domain/refusal'
import { transaction, type Transaction } from '@/server/db'
import { guidelineRules } from '@/server/library/queries'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { tellOfComment } from '@/server/notifications/tell-of-comment'
import { tellOfDecision } from '@/server/notifications/tell-of-decision'
import { once } from '@/server/once'

import { formerDecision, type Decided } from './former-decision'
import { lockCase, type LockedCase } from './lock-case'
import { lostRace } from './lost-race'
import { mustBeImpartial } from './must-be-impartial'
import { recordDecision } from './record-decision'
import { wordsAfter, wordsInQuestion } from './waiting-words'

/**
 * Decides an open case: one transaction with log row, state, statement and notices. Of two moderators at once one wins;
 * the other is refused with the winner's name. Once per request key.
 */
export async function decide(actor: Actor, input: DecideInput): Promise<Decided> {
  const decider = mustBeAllowed(actor, 'moderation.decide')
  const { requestKey, caseId, kind, rule, explanation, privateNote } = input
  const isSame = (former: { caseId: string; kind: string }) =>
    former.caseId === caseId && former.kind === kind
  return once(
    () => formerDecision({ deciderId: decider.id, requestKey }, isSame),
    async () => {
      const ruleTitle = await titleOfRule(input)
      return transaction(async (tx) => {
        const about = await lockCase(tx, caseId)
        await mustBeImpartial(tx, decider, about.comment)
        const stateAfter = await mustBeOpenFor(tx, about, input)
        const decision = {
          kind,
          stateAfter,
          requestKey,
          explanation: explanation ?? '',
          privateNote: privateNote ?? '',
          ...(isRestriction(kind) && rule !== undefined && { rule }),
        }
        const words = wordsAfter(about.comment, kind, new Date())
        const id = await recordDecision(tx, decider, { about, decision, words })
        if (ruleTitle !== null) await state(tx, { id, ruleTitle, ...decision })
        if (about.comment.visibility === 'PENDING') await tellOfComment(tx, about.comment.id)
        await tellOfDecision(tx, id)
        return { id }
      })
    },
  )
}

async function mustBeOpenFor(tx: Transaction, about: LockedCase, input: DecideInput) {
  if (about.state === 'CLOSED' || about.version !== input.version)
    throw await lostRace(tx, { caseId: about.id })
  if (wordsInQuestion(about.comment) !== input.revisionId) {
    throw new Refusal('conflict', 'The words have changed since you read them. Read them again.')
  }
  const { visibility, waitingRevisionId } = about.comment
  const letsChangeThrough = input.kind === 'APPROVE' && waitingRevisionId !== null
  const next = letsChangeThrough ? visibility : nextVisibility(input.kind, visibility)
  if (!next) throw await lostRace(tx, { caseId: about.id })
  return next
}

async function titleOfRule({ kind, rule }: DecideInput): Promise<string | null> {
  if (!isRestriction(kind)) return null
  const broken = (await guidelineRules()).find(({ id }) => id === rule)
  if (!broken)
    throw new Refusal('invalid', 'Choose a rule of the guidelines.', { rule: 'Choose the rule.' })
  return broken.title
}

/** Freezes what the author is told. */
async function state(
  tx: Transaction,
  told: { id: string; rule?: string; ruleTitle: string; explanation: string; stateAfter: string },
): Promise<void> {
  await tx.statementOfReasons.create({
    data: {
      decisionId: told.id,
      rule: told.rule ?? '',
      ruleTitle: told.ruleTitle,
      facts: told.explanation,
      restriction: told.stateAfter,
    },
  })
}
