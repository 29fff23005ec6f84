import 'server-only'
import type { Actor, MemberActor } from '@/domain/actor'
import type { AnswerAppealInput } from '@/domain/moderation/appeal'
import { transaction, type Transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { tellOfAppeal } from '@/server/notifications/tell-of-appeal'
import { tellOfDecision } from '@/server/notifications/tell-of-decision'
import { recordEvent } from '@/server/webhooks/record-event'

import { partyOf } from './appeal-item'
import { letChangeThrough } from './let-change-through'
import { lockedAppeal, type LockedAppeal } from './locked-appeal'
import { mustReview } from './must-review'
import { takeBack } from './take-back'

/**
 * Ends an appeal: the decision stays, or is undone exactly, which all who were told of it hear. A change that was kept back is
 * then let through. Whoever appealed is told. What somebody else undid meanwhile is not undone twice. Sent again alike it
 * changes nothing.
 */
export async function answerAppeal(
  actor: Actor,
  input: AnswerAppealInput,
  now = new Date(),
): Promise<void> {
  const reviewer = mustBeAllowed(actor, 'moderation.decide')
  const { appealId, verdict, answer } = input
  await transaction(async (tx) => {
    const found = await lockedAppeal(tx, appealId)
    if (isAnsweredSo(found, reviewer, input)) return
    await mustReview(tx, reviewer, { ...found, now })
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

const isAnsweredSo = (
  { appeal }: LockedAppeal,
  { id }: MemberActor,
  { verdict, answer }: AnswerAppealInput,
) => appeal.reviewerId === id && appeal.state === verdict && appeal.answer === answer

/** Undoes what is appealed against, unless that was done; the decision that did. Whoever is concerned is told once of it all. */
async function overturn(
  tx: Transaction,
  reviewer: MemberActor,
  { about, decision, reversedBy, appeal, answer }: LockedAppeal & { answer: string },
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
