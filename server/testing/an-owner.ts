import 'server-only'
import { aConfirmedMember, type ConfirmedMember } from './a-confirmed-member'

/** Arranges an owner who asks by a session in which they showed who they are. */
export const anOwner = (confirmedAt = new Date()): Promise<ConfirmedMember> =>
  aConfirmedMember({ roles: ['OWNER'], confirmedAt })
