import 'server-only'
import type { Actor } from '@/domain/actor'
import type { ClaimInput } from '@/domain/moderation/claim-input'
import { sql } from '@/server/db'

import { leaseCase } from './lease-case'

/**
 * Five minutes more for whoever is at work on a case. Only for whoever has it: a lease that ended can still be renewed while
 * nobody else took it, and what was given back cannot.
 */
export const renewClaim = (actor: Actor, input: ClaimInput, now = new Date()) =>
  leaseCase(actor, input, { now, orWhere: sql`false` })
