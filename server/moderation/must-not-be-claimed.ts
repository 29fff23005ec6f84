import 'server-only'
import type { MemberActor } from '@/domain/actor'
import type { Transaction } from '@/server/db'

import { claimedBy } from './claim-refused'

type Claimed = { claimedById: string | null; claimedUntil: Date | null; handle: string | null }

/**
 * Nobody decides on a case that is before another moderator; once the lease is over, anybody may. From here to the end of this
 * transaction nobody takes it.
 */
export async function mustNotBeClaimed(
  tx: Transaction,
  decider: MemberActor,
  caseId: string,
): Promise<void> {
  const [row] = await tx.$queryRaw<Claimed[]>`
    SELECT c.claimed_by_id AS "claimedById", c.claimed_until AS "claimedUntil", m.handle
    FROM "case" c LEFT JOIN member m ON m.id = c.claimed_by_id
    WHERE c.id = ${caseId}::uuid FOR NO KEY UPDATE OF c`
  const { claimedById = null, claimedUntil = null, handle = null } = row ?? {}
  if (claimedById === null || claimedById === decider.id) return
  if (claimedUntil !== null && claimedUntil > new Date()) throw claimedBy(handle, claimedUntil)
}
