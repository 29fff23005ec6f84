'use server'

import { revalidatePath } from 'next/cache'

import { keepSession } from '@/app/browser-session'
import { makeInvitationInput, revokeInvitationInput } from '@/domain/accounts/invitation'
import { libraryChoicesInput } from '@/domain/accounts/registration'
import { changeRoleInput } from '@/domain/accounts/role'
import { careCountryInput } from '@/domain/library/care-places'
import { changeLibraryChoices } from '@/server/accounts/change-library-choices'
import { changeRole } from '@/server/accounts/change-role'
import { makeInvitation } from '@/server/accounts/make-invitation'
import { revokeInvitation } from '@/server/accounts/revoke-invitation'
import { formAction } from '@/server/form-action'
import { chooseCareCountry } from '@/server/library/choose-care-country'

export const choose = formAction(libraryChoicesInput, async (actor, input) => {
  await changeLibraryChoices(actor, input)
  revalidatePath('/owner')
  return 'Saved. It holds from now on.'
})

export const change = formAction(changeRoleInput, async (actor, input) => {
  const renewed = await changeRole(actor, input)
  if (renewed !== null) await keepSession(renewed)
  revalidatePath('/owner/members/[handle]', 'page')
  return 'Done, and written down.'
})

export const invite = formAction(makeInvitationInput, async (actor, input) => {
  const link = await makeInvitation(actor, input)
  revalidatePath('/owner/invitations')
  return `Copy this link now, it is shown this once: ${link}`
})

export const revoke = formAction(revokeInvitationInput, async (actor, input) => {
  await revokeInvitation(actor, input)
  revalidatePath('/owner/invitations')
  return 'Revoked.'
})

export const chooseCountry = formAction(careCountryInput, async (actor, input) => {
  await chooseCareCountry(actor, input)
  revalidatePath('/owner')
  return 'Saved. The care page shows it at once.'
})
