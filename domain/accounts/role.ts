import { z } from 'zod'

import type { Role } from '@/domain/actor'

export const ROLES = ['MODERATOR', 'EDITOR', 'OWNER'] as const satisfies readonly Role[]
const REASON_LENGTH_MAX = 300

export const changeRoleInput = z.strictObject({
  memberId: z.uuid('Choose a member of the list.'),
  role: z.enum(ROLES, 'Choose an office.'),
  wish: z.enum(['grant', 'take'], 'Choose whether to give the office or to take it.'),
  reason: z
    .string('Write why, for the log.')
    .trim()
    .min(1, 'Write why, for the log.')
    .max(REASON_LENGTH_MAX, `Keep it to ${REASON_LENGTH_MAX} characters.`),
})
export type ChangeRoleInput = z.output<typeof changeRoleInput>

/** The roles after a change, in the order of the house; null when nothing would change. */
export function rolesAfter(
  roles: readonly Role[],
  { role, wish }: Pick<ChangeRoleInput, 'role' | 'wish'>,
): Role[] | null {
  if (roles.includes(role) === (wish === 'grant')) return null
  return ROLES.filter((one) => (one === role ? wish === 'grant' : roles.includes(one)))
}
