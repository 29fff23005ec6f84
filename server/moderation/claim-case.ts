import 'server-only'
import type { Actor } from '@/domain/actor'
import type { ClaimInput } from '@/domain/moderation/claim-input'
import { sql } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { leaseCase, type ClaimedCase } from './lease-case'

/**
 * Takes an open case for five minutes, so that nobody else decides it meanwhile; repeated, the time begins anew. Of two at
 * once one has it, and the other is refused with their name. What another must
 * decide is kept from nobody.
 */
export async function claimCase(
  actor: Actor,
  input: ClaimInput,
  now = new Date(),
): Promise<ClaimedCase> {
  const moderator = mustBeAllowed(actor, 'moderation.decide')
  return leaseCase(moderator, input, {
    now,
    orWhere: sql`claimed_by_id IS NULL OR claimed_until <= ${now}::timestamptz`,
  })
}
