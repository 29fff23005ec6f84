import 'server-only'
import type { Actor } from '@/domain/actor'
import { isRestriction, type ReverseDecisionInput } from '@/domain/moderation/decision'
import { undoable } from '@/domain/moderation/undoable'
import { Refusal } from '@/domain/refusal'
import { transaction, type Transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { tellOfDecision } from '@/server/notifications/tell-of-decision'
import { once } from '@/server/once'

import { formerDecision, type Decided } from './former-decision'
import { lockCase } from './lock-case'
import { LOG } from './log-of-comment'
import { lostRace } from './lost-race'
import { mustBeImpartial } from './must-be-impartial'
import { recordDecision } from './record-decision'
import { wordsBefore } from './waiting-words'

/**
 * Undoes the last decision on a comment that still stands, at any time: it is exactly as it was before. Once per
 * request key.
 */
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
        await mustBeImpartial(tx, decider, about.comment)
        await mustStillStand(tx, former)
        const decision = {
          kind: isRestriction(former.kind) ? ('RESTORE' as const) : ('REOPEN' as const),
          stateAfter: former.stateBefore,
          requestKey,
          reversesId: former.id,
        }
        const words = await wordsBefore(tx, former, about.comment)
        const id = await recordDecision(tx, decider, { about, decision, words })
        await tellOfDecision(tx, id)
        return { id }
      }),
  )
}

async function mustStillStand(tx: Transaction, former: { id: string; commentId: string }) {
  const { id, commentId } = former
  const log = await tx.decision.findMany({ where: { commentId }, ...LOG })
  if (!undoable(log).has(id)) throw await lostRace(tx, { commentId })
}
