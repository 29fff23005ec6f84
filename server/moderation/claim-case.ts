import 'server-only'
import type { Actor } from '@/domain/actor'
import type { ClaimInput } from '@/domain/moderation/claim-input'
import { sql } from '@/server/db'

import { leaseCase } from './lease-case'

/**
 * Takes an open case for five minutes, so that nobody else decides it meanwhile; repeated, the time begins anew. Of two at
 * once one has it, and the other is refused with their name. What another
 * must decide is kept from nobody.
 */
export const claimCase = (actor: Actor, input: ClaimInput, now = new Date()) =>
  leaseCase(actor, input, {
    now,
    orWhere: sql`claimed_by_id IS NULL OR claimed_until <= ${now}::timestamptz`,
  })
