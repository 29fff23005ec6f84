import 'server-only'
import type { Actor } from '@/domain/actor'
import type { AnswerAppealInput } from '@/domain/moderation/appeal'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { tellOfAppeal } from '@/server/notifications/tell-of-appeal'
import { recordEvent } from '@/server/webhooks/record-event'

import { partyOf } from './appeal-item'
import { appealToReview } from './appeal-to-review'
import { takeBack } from './take-back'

/**
 * Ends an appeal: the decision stays, or is undone exactly, which all who were told of it hear. Whoever appealed is told. What somebody else undid
 * meanwhile is not undone twice.
 */
export async function answerAppeal(
  actor: Actor,
  { appealId, verdict, answer }: AnswerAppealInput,
  now = new Date(),
): Promise<void> {
  const reviewer = mustBeAllowed(actor, 'moderation.decide')
  await transaction(async (tx) => {
    const found = await appealToReview(tx, reviewer, { appealId, now })
    const { about, decision, reversedBy } = found
    const appellant = partyOf(found.appeal)
    const undoing = { about, former: decision, requestKey: appealId, batchId: null, appellant }
    const undone = async () =>
      reversedBy?.id ?? (await takeBack(tx, reviewer, { ...undoing, explanation: answer }))
    const answeredById = verdict === 'OVERTURNED' ? await undone() : null
    await tx.appeal.update({
      where: { id: appealId },
      data: { state: verdict, reviewerId: reviewer.id, answer, answeredById, closedAt: now },
    })
    await tellOfAppeal(tx, appealId, now)
    await recordEvent(tx, 'appeal.answered', { appeal: { id: appealId, state: verdict } })
  })
}
