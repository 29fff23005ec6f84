import { z } from 'zod'

const REGISTRATIONS = ['OPEN', 'INVITATION', 'CLOSED'] as const
/** Who may become a member: everyone, those who hold an invitation, nobody. */
export type Registration = (typeof REGISTRATIONS)[number]

/** Whether someone new is let in. Who is a member already comes in whatever the setting. */
export const mayJoin = (registration: Registration, isInvited: boolean): boolean =>
  registration === 'OPEN' || (registration === 'INVITATION' && isInvited)

export const libraryChoicesInput = z.strictObject({
  registration: z.enum(REGISTRATIONS, 'Choose who may join.'),
  allowsUnnamed: z.literal('on').optional(),
})
export type LibraryChoicesInput = z.output<typeof libraryChoicesInput>
