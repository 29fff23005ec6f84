import 'server-only'
import type { Actor } from '@/domain/actor'
import { APPEAL_LEASE_MINUTES, type AppealInput } from '@/domain/moderation/appeal'
import { after, MINUTE_MS } from '@/domain/time'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { lockedAppeal } from './locked-appeal'
import { mustReview } from './must-review'

/** Takes an appeal for half an hour, so that nobody else reads it meanwhile. Repeated, the time begins anew. */
export async function claimAppeal(
  actor: Actor,
  { appealId }: AppealInput,
  now = new Date(),
): Promise<void> {
  const reviewer = mustBeAllowed(actor, 'moderation.decide')
  await transaction(async (tx) => {
    await mustReview(tx, reviewer, { ...(await lockedAppeal(tx, appealId)), now })
    const claimedUntil = after(now, APPEAL_LEASE_MINUTES * MINUTE_MS)
    await tx.appeal.update({
      where: { id: appealId },
      data: { state: 'CLAIMED', reviewerId: reviewer.id, claimedUntil },
    })
  })
}
