'use server'

import { revalidatePath } from 'next/cache'

import { removeProviderInput } from '@/domain/accounts/provider-input'
import { removeProvider } from '@/server/accounts/remove-provider'
import { formAction } from '@/server/form-action'

export const unlink = formAction(removeProviderInput, async (actor, input) => {
  await removeProvider(actor, input)
  revalidatePath('/account/providers')
  return 'It lets nobody in here any more.'
})
