import 'server-only'
import type { Actor } from '@/domain/actor'
import type { DecideInput } from '@/domain/moderation/decision'
import { saysTheSame } from '@/domain/moderation/same-decision'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { once } from '@/server/once'

import { formerDecision, type Decided } from './former-decision'
import { lockCase } from './lock-case'
import { takeDecision } from './take-decision'
import { titleOfRule } from './title-of-rule'

/**
 * Decides on a case: one transaction with log row, state, statement and notices. Of two moderators at once one wins; the
 * other is refused with the winner's name. Once per request key.
 */
export async function decide(actor: Actor, input: DecideInput): Promise<Decided> {
  const decider = mustBeAllowed(actor, 'moderation.decide')
  const { requestKey, caseId } = input
  return once(
    () => formerDecision({ deciderId: decider.id, requestKey }, (one) => saysTheSame(one, input)),
    async () => {
      const taken = { ...input, ruleTitle: await titleOfRule(input), batchId: null }
      return transaction(async (tx) => {
        const about = await lockCase(tx, caseId)
        return { id: await takeDecision(tx, decider, { about, taken }) }
      })
    },
  )
}
