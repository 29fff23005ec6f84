import { z } from 'zod'

import { wholeNumber } from './whole-number'

export const INVITATION_USES_MAX = 100
export const INVITATION_DAYS_MAX = 90
const NOTE_LENGTH_MAX = 200

export const makeInvitationInput = z.strictObject({
  usesMax: wholeNumber(1, INVITATION_USES_MAX),
  days: wholeNumber(1, INVITATION_DAYS_MAX),
  note: z
    .string()
    .trim()
    .max(NOTE_LENGTH_MAX, `Keep the note to ${NOTE_LENGTH_MAX} characters.`)
    .default(''),
})
export type MakeInvitationInput = z.output<typeof makeInvitationInput>

export const revokeInvitationInput = z.strictObject({
  invitationId: z.uuid('Choose an invitation of the list.'),
})
export type RevokeInvitationInput = z.output<typeof revokeInvitationInput>

type Counted = { usesMax: number; uses: number; expiresAt: Date; revokedAt: Date | null }
export type InvitationState = 'open' | 'used' | 'expired' | 'revoked'

/** What an invitation is worth now. Revoked counts before used, used before expired. */
export function invitationState(invitation: Counted, now: Date): InvitationState {
  if (invitation.revokedAt !== null) return 'revoked'
  if (invitation.uses >= invitation.usesMax) return 'used'
  return invitation.expiresAt <= now ? 'expired' : 'open'
}
