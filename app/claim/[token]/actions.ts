'use server'

import { redirect } from 'next/navigation'

import { keepSession } from '@/app/browser-session'
import { clientAddress } from '@/app/client-address'
import { claimLibraryInput } from '@/domain/accounts/sign-in'
import { claimLibrary } from '@/server/accounts/claim-library'
import { formAction } from '@/server/form-action'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'

export const takeLibrary = formAction(claimLibraryInput, async (actor, input) => {
  await mustNotBeHurried('claim', { address: await clientAddress() })
  await keepSession(await claimLibrary(actor, input))
  redirect('/account')
})
