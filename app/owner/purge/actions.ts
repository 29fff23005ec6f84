'use server'

import { revalidatePath } from 'next/cache'

import { purgeWordsInput } from '@/domain/moderation/purge'
import { formAction } from '@/server/form-action'
import { purgeWords } from '@/server/moderation/purge-words'

export const purge = formAction(purgeWordsInput, async (actor, input) => {
  await purgeWords(actor, input)
  revalidatePath('/owner/purge')
  return 'These words are gone for good. Their author and whoever reported them are told.'
})
