import 'server-only'
import type { Actor } from '@/domain/actor'
import { appealRight } from '@/domain/moderation/appeal-rules'
import type { VisitorsAppealInput } from '@/domain/moderation/visitors-appeal'
import { Refusal } from '@/domain/refusal'
import { isSameSecret } from '@/server/auth/token'
import { transaction } from '@/server/db'
import { recordEvent } from '@/server/webhooks/record-event'

import { answeredLawReport } from './answered-law-report'
import { appealedDecision } from './appealed-decision'
import { lawAppealToken } from './law-appeal-token'

const TORN = 'This link is not whole. Copy all of it from the mail.'
const NOTHING =
  'There is nothing to appeal against now: it was undone or is looked at again, something was done, or it is longer ago than six months.'
const TWICE = 'You appealed against this before. The answer comes by mail.'

/**
 * By the link of the mail that answered their report, a visitor asks for a second look where nothing was done: once, within six
 * months, as a member may. Sent again with the same words it changes nothing.
 */
export async function openVisitorsAppeal(
  _actor: Actor,
  { report: id, token, words }: VisitorsAppealInput,
  now = new Date(),
): Promise<{ id: string }> {
  if (!isSameSecret(token, lawAppealToken(id))) throw new Refusal('gone', TORN)
  return transaction(async (tx) => {
    const before = await answeredLawReport(id, tx)
    if (!before?.decision) throw new Refusal('gone', NOTHING)
    const { id: reportId } = before.report
    const { decision, appealed } = await appealedDecision(tx, before.decision.id)
    const where = { decisionId_reportId: { decisionId: decision.id, reportId } }
    const former = await tx.appeal.findUnique({ where })
    if (former?.words === words) return { id: former.id }
    if (former) throw new Refusal('conflict', TWICE)
    if (appealRight(appealed, reportId, now) === null) throw new Refusal('gone', NOTHING)
    const data = { decisionId: decision.id, reportId, isReporters: true, words }
    const appeal = await tx.appeal.create({ data, select: { id: true } })
    await recordEvent(tx, 'appeal.opened', { appeal: { id: appeal.id, state: 'OPEN' } })
    return { id: appeal.id }
  })
}
