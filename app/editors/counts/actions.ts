'use server'

import { revalidatePath } from 'next/cache'

import { switchCountsInput } from '@/domain/bookmarks/counting'
import { switchCounts } from '@/server/bookmarks/switch-counts'
import { formAction } from '@/server/form-action'

export const switchThem = formAction(switchCountsInput, async (actor, input) => {
  await switchCounts(actor, input)
  revalidatePath('/editors/counts')
  return 'Saved.'
})
