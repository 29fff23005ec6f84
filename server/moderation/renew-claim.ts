import 'server-only'
import type { Actor } from '@/domain/actor'
import type { ClaimInput } from '@/domain/moderation/claim-input'
import { sql } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { leaseCase, type ClaimedCase } from './lease-case'

/**
 * Five minutes more for whoever is at work on a case. Only for whoever has it: a lease that ended can still be renewed while
 * nobody else took it, and what was given back cannot.
 */
export async function renewClaim(
  actor: Actor,
  input: ClaimInput,
  now = new Date(),
): Promise<ClaimedCase> {
  const moderator = mustBeAllowed(actor, 'moderation.decide')
  return leaseCase(moderator, input, { now, orWhere: sql`false` })
}
