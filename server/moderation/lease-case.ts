import 'server-only'
import type { MemberActor } from '@/domain/actor'
import { CLAIM_LEASE_MINUTES } from '@/domain/moderation/claim'
import type { ClaimInput } from '@/domain/moderation/claim-input'
import { after, MINUTE_MS } from '@/domain/time'
import { transaction, type Sql } from '@/server/db'

import { claimRefused } from './claim-refused'
import { mustBeImpartial } from './must-be-impartial'

const WHOSE = { comment: { select: { authorId: true } } } as const

/** What stands of a case that one has: until when it is one’s own, and its version, by which an older page is known. */
export type ClaimedCase = { until: string; version: number }

type Lease = {
  now: Date
  /** Besides one’s own, which open cases may be had. */
  orWhere: Sql
}

/**
 * Gives a moderator an open case for five minutes from now: their own, or another that may be had. It changes nothing that a
 * decision rests on. Refuses with who has it, or who decided it.
 */
export async function leaseCase(
  moderator: MemberActor,
  { caseId }: ClaimInput,
  { now, orWhere }: Lease,
): Promise<ClaimedCase> {
  const { id } = moderator
  const until = after(now, CLAIM_LEASE_MINUTES * MINUTE_MS)
  return transaction(async (tx) => {
    const about = await tx.case.findUnique({ where: { id: caseId }, select: WHOSE })
    if (about) await mustBeImpartial(tx, moderator, about.comment)
    const [row] = await tx.$queryRaw<{ version: number }[]>`
      UPDATE "case" SET claimed_by_id = ${id}::uuid, claimed_until = ${until}::timestamptz,
        state = CASE WHEN state = 'OPEN' THEN 'CLAIMED' ELSE state END
      WHERE id = ${caseId}::uuid AND state <> 'CLOSED' AND (claimed_by_id = ${id}::uuid OR ${orWhere})
      RETURNING version`
    if (!row) throw await claimRefused(tx, caseId)
    return { until: until.toISOString(), version: row.version }
  })
}
