import type { Role } from '@/domain/actor'

import type { InvitationState } from './invitation'

/** A member as an owner sees them in the list; their address is not theirs to see. Times are ISO. */
export type ListedMember = { id: string; handle: string; roles: readonly Role[]; since: string }

/** What someone with an office did. Null: the system, or someone who left. */
export type OfficeEvent = {
  id: string
  kind: 'ROLE_GRANTED' | 'ROLE_TAKEN' | 'UNVEILED' | 'SETTINGS_CHANGED'
  by: string | null
  /** To whom; null for the library itself too. */
  member: string | null
  role: Role | null
  reason: string
  at: string
}

/** An invitation and what came of it. A member without a handle has not chosen one yet, or left. */
export type OwnInvitation = {
  id: string
  note: string
  state: InvitationState
  uses: number
  usesMax: number
  expiresAt: string
  by: string | null
  members: readonly (string | null)[]
}
