'use server'

import { revalidatePath } from 'next/cache'

import { editProfileInput } from '@/domain/accounts/profile'
import { editProfile } from '@/server/accounts/edit-profile'
import { formAction } from '@/server/form-action'

export const saveProfile = formAction(editProfileInput, async (actor, input) => {
  await editProfile(actor, input)
  revalidatePath('/account/profile')
  return 'Saved. Your profile shows it now.'
})
