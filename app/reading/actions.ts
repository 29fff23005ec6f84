'use server'

import { revalidatePath } from 'next/cache'

import { essayNamed } from '@/domain/reading/place'
import { formAction } from '@/server/form-action'
import { forgetPlace } from '@/server/reading/forget-place'
import { markRead } from '@/server/reading/mark-read'
import { markUnread } from '@/server/reading/mark-unread'

export const forget = formAction(essayNamed, async (actor, input) => {
  await forgetPlace(actor, input)
  revalidatePath('/reading')
  return 'Forgotten.'
})

export const sayRead = formAction(essayNamed, async (actor, input) => {
  await markRead(actor, input)
  revalidatePath('/reading')
  return 'Marked as read.'
})

export const sayUnread = formAction(essayNamed, async (actor, input) => {
  await markUnread(actor, input)
  revalidatePath('/reading')
  return 'Marked as unread.'
})
