import 'server-only'
import type { MakeInvitationInput } from '@/domain/accounts/invitation'
import type { Actor } from '@/domain/actor'
import { after, DAY_MS } from '@/domain/time'
import { newToken, tokenHash } from '@/server/auth/token'
import { config } from '@/server/config'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

/** Makes a link by which so many people may join within so many days. It is returned once; only its hash is stored. */
export async function makeInvitation(actor: Actor, input: MakeInvitationInput): Promise<string> {
  const { id: invitedById } = mustBeAllowed(actor, 'invitation.make')
  const { usesMax, note, days } = input
  const token = newToken()
  const expiresAt = after(new Date(), days * DAY_MS)
  await db.invitation.create({
    data: { invitedById, usesMax, note, expiresAt, tokenHash: tokenHash(token) },
  })
  return `${config().origin}/join/${token}`
}
