import 'server-only'
import type { Actor } from '@/domain/actor'
import type { OpenAppealInput } from '@/domain/moderation/appeal'
import { appealRight } from '@/domain/moderation/appeal-rules'
import { Refusal } from '@/domain/refusal'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { recordEvent } from '@/server/webhooks/record-event'

import { appealedDecision } from './appealed-decision'

const NO_RIGHT =
  'Nothing is left to appeal against here: it was undone, it is longer ago than six months, or it did not concern you.'
const TWICE = 'You appealed against this before. What came of it stands with the decision.'

/**
 * Asks for a second look at a decision: by the author at a restriction or at a change that was not let through, by a reporter
 * at "no action", once, within six months; also while suspended. A later decision never closes it. Sent again with the same words it changes nothing.
 */
export async function openAppeal(
  actor: Actor,
  { decisionId, words }: OpenAppealInput,
): Promise<{ id: string }> {
  const { id: appellantId } = mustBeAllowed(actor, 'account.see')
  return transaction(async (tx) => {
    const { decision, appealed } = await appealedDecision(tx, decisionId)
    const where = { decisionId_appellantId: { decisionId: decision.id, appellantId } }
    const former = await tx.appeal.findUnique({ where })
    if (former?.words === words) return { id: former.id }
    if (former) throw new Refusal('conflict', TWICE)
    const right = appealRight(appealed, appellantId, new Date())
    if (right === null) throw new Refusal('forbidden', NO_RIGHT)
    const isReporters = right === 'reporter'
    const data = { decisionId: decision.id, appellantId, isReporters, words }
    const { id } = await tx.appeal.create({ data, select: { id: true } })
    await recordEvent(tx, 'appeal.opened', { appeal: { id, state: 'OPEN' } })
    return { id }
  })
}
