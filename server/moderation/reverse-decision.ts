import 'server-only'
import type { Actor } from '@/domain/actor'
import type { ReverseDecisionInput } from '@/domain/moderation/decision'
import { Refusal } from '@/domain/refusal'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { once } from '@/server/once'

import { formerDecision, type Decided } from './former-decision'
import { lockCase } from './lock-case'
import { takeBack } from './take-back'

/** Undoes a decision that still stands, at any time: the comment is as if it had never been taken. Once per request key. */
export async function reverseDecision(actor: Actor, input: ReverseDecisionInput): Promise<Decided> {
  const decider = mustBeAllowed(actor, 'moderation.decide')
  const { requestKey, decisionId } = input
  return once(
    () =>
      formerDecision({ deciderId: decider.id, requestKey }, (one) => one.reversesId === decisionId),
    () =>
      transaction(async (tx) => {
        const former = await tx.decision.findUnique({ where: { id: decisionId } })
        if (!former) throw new Refusal('not-found', 'There is no such decision.')
        const about = await lockCase(tx, former.caseId)
        const id = await takeBack(tx, decider, { about, former, requestKey, batchId: null })
        return { id }
      }),
  )
}
