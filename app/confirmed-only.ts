import { isConfirmed } from '@/domain/accounts/confirmation'

import { leadTo } from './lead-to'
import { memberOnly } from './member-only'

/** The member who asks for this page, having lately shown who they are; who has not is led to do so, and back. */
export async function confirmedOnly(here: string): ReturnType<typeof memberOnly> {
  const actor = await memberOnly(here)
  if (!isConfirmed(actor, new Date()))
    leadTo(`/account/confirm?returnTo=${encodeURIComponent(here)}`)
  return actor
}
