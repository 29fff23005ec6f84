'use server'

import { redirect } from 'next/navigation'

import { keepSession } from '@/app/browser-session'
import { claimLibraryInput } from '@/domain/accounts/sign-in'
import { claimLibrary } from '@/server/accounts/claim-library'
import { formAction } from '@/server/form-action'

export const takeLibrary = formAction(claimLibraryInput, async (actor, input) => {
  await keepSession(await claimLibrary(actor, input))
  redirect('/account')
})
