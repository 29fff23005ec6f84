'use server'

import { revalidatePath } from 'next/cache'

import { nothing } from '@/domain/empty-form'
import { requestArchive } from '@/server/accounts/request-archive'
import { formAction } from '@/server/form-action'

export const packEverything = formAction(nothing, async (actor) => {
  await requestArchive(actor)
  revalidatePath('/account/archive')
  return 'It is being packed. Look again in a minute.'
})
