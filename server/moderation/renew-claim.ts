import 'server-only'
import type { Actor } from '@/domain/actor'
import { CLAIM_LEASE_MINUTES } from '@/domain/moderation/claim'
import type { ClaimInput } from '@/domain/moderation/claim-input'
import { after, MINUTE_MS } from '@/domain/time'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import type { ClaimedCase } from './claim-case'
import { claimRefused } from './claim-refused'

/**
 * Five minutes more for whoever is at work on a case. Only for whoever has it: a lease that ended can still be renewed while
 * nobody else took it, and what was given back cannot.
 */
export async function renewClaim(
  actor: Actor,
  { caseId }: ClaimInput,
  now = new Date(),
): Promise<ClaimedCase> {
  const { id } = mustBeAllowed(actor, 'moderation.decide')
  const until = after(now, CLAIM_LEASE_MINUTES * MINUTE_MS)
  return transaction(async (tx) => {
    const [row] = await tx.$queryRaw<{ version: number }[]>`
      UPDATE "case" SET claimed_until = ${until}::timestamptz
      WHERE id = ${caseId}::uuid AND state <> 'CLOSED' AND claimed_by_id = ${id}::uuid
      RETURNING version`
    if (!row) throw await claimRefused(tx, caseId)
    return { until: until.toISOString(), version: row.version }
  })
}
