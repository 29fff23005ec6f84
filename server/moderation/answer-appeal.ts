import 'server-only'
import type { Actor, MemberActor } from '@/domain/actor'
import type { AnswerAppealInput } from '@/domain/moderation/appeal'
import { transaction, type Transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { tellOfAppeal } from '@/server/notifications/tell-of-appeal'
import { tellOfDecision } from '@/server/notifications/tell-of-decision'
import { recordEvent } from '@/server/webhooks/record-event'

import { partyOf } from './appeal-item'
import { appealToReview } from './appeal-to-review'
import { letChangeThrough } from './let-change-through'
import { takeBack } from './take-back'

/**
 * Ends an appeal: the decision stays, or is undone exactly, which all who were told of it hear. A change that was kept back is
 * then let through. Whoever appealed is told. What somebody else undid meanwhile is not undone twice.
 */
export async function answerAppeal(
  actor: Actor,
  { appealId, verdict, answer }: AnswerAppealInput,
  now = new Date(),
): Promise<void> {
  const reviewer = mustBeAllowed(actor, 'moderation.decide')
  await transaction(async (tx) => {
    const found = await appealToReview(tx, reviewer, { appealId, now })
    const answeredById =
      verdict === 'OVERTURNED' ? await overturn(tx, reviewer, { ...found, answer }) : null
    await tx.appeal.update({
      where: { id: appealId },
      data: { state: verdict, reviewerId: reviewer.id, answer, answeredById, closedAt: now },
    })
    await tellOfAppeal(tx, appealId, now)
    await recordEvent(tx, 'appeal.answered', { appeal: { id: appealId, state: verdict } })
  })
}

type Found = Awaited<ReturnType<typeof appealToReview>>

/** Undoes what is appealed against, unless that was done; the decision that did. Whoever is concerned is told once of it all. */
async function overturn(
  tx: Transaction,
  reviewer: MemberActor,
  { about, decision, reversedBy, appeal, answer }: Found & { answer: string },
): Promise<string> {
  const appellant = partyOf(appeal)
  const isOfChange = decision.kind === 'DISMISS' && !appeal.isReporters
  const undoing = { about, former: decision, requestKey: appeal.id, batchId: null, appellant }
  const telling = { explanation: answer, isToldLater: isOfChange }
  const id = reversedBy?.id ?? (await takeBack(tx, reviewer, { ...undoing, ...telling }))
  const isLetThrough =
    isOfChange && (await letChangeThrough(tx, reviewer, { ...decision, appellant }))
  if (isOfChange && !isLetThrough && reversedBy === null) await tellOfDecision(tx, id, appellant)
  return id
}
