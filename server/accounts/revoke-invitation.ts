import 'server-only'
import type { RevokeInvitationInput } from '@/domain/accounts/invitation'
import type { Actor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

/** Makes an invitation worth nothing from now on. Who came by it stays. */
export async function revokeInvitation(actor: Actor, input: RevokeInvitationInput): Promise<void> {
  mustBeAllowed(actor, 'invitation.make')
  const { count } = await db.invitation.updateMany({
    where: { id: input.invitationId, revokedAt: null },
    data: { revokedAt: new Date() },
  })
  if (count === 0) throw new Refusal('conflict', 'This invitation was revoked before.')
}
