import 'server-only'
import type { Actor } from '@/domain/actor'
import type { ClaimInput } from '@/domain/moderation/claim-input'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

/** Gives a case back, so that others can take it at once. What one has not, stays as it is. */
export async function releaseCase(actor: Actor, { caseId }: ClaimInput): Promise<void> {
  const { id } = mustBeAllowed(actor, 'moderation.decide')
  await db.$executeRaw`
    UPDATE "case" SET claimed_by_id = NULL, claimed_until = NULL,
      state = CASE WHEN state = 'CLAIMED' THEN 'OPEN' ELSE state END
    WHERE id = ${caseId}::uuid AND claimed_by_id = ${id}::uuid`
}
