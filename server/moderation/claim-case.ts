import 'server-only'
import type { Actor } from '@/domain/actor'
import { CLAIM_LEASE_MINUTES } from '@/domain/moderation/claim'
import type { ClaimInput } from '@/domain/moderation/claim-input'
import { after, MINUTE_MS } from '@/domain/time'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { claimRefused } from './claim-refused'
import { mustBeImpartial } from './must-be-impartial'

const WHOSE = { comment: { select: { authorId: true } } } as const

/** What stands of a case that one has: until when it is one’s own, and its version, by which an older page is known. */
export type ClaimedCase = { until: string; version: number }

/**
 * Takes an open case for five minutes, so that nobody else decides it meanwhile; repeated, the time begins anew. Of two at
 * once one has it, and the other is refused with their name. It changes nothing that a decision rests on. What another must
 * decide is kept from nobody.
 */
export async function claimCase(
  actor: Actor,
  { caseId }: ClaimInput,
  now = new Date(),
): Promise<ClaimedCase> {
  const moderator = mustBeAllowed(actor, 'moderation.decide')
  const { id } = moderator
  const until = after(now, CLAIM_LEASE_MINUTES * MINUTE_MS)
  return transaction(async (tx) => {
    const about = await tx.case.findUnique({ where: { id: caseId }, select: WHOSE })
    if (about) await mustBeImpartial(tx, moderator, about.comment)
    const [row] = await tx.$queryRaw<{ version: number }[]>`
      UPDATE "case" SET claimed_by_id = ${id}::uuid, claimed_until = ${until}::timestamptz,
        state = CASE WHEN state = 'OPEN' THEN 'CLAIMED' ELSE state END
      WHERE id = ${caseId}::uuid AND state <> 'CLOSED'
        AND (claimed_by_id IS NULL OR claimed_by_id = ${id}::uuid OR claimed_until <= ${now}::timestamptz)
      RETURNING version`
    if (!row) throw await claimRefused(tx, caseId)
    return { until: until.toISOString(), version: row.version }
  })
}
