'use server'

import { redirect } from 'next/navigation'

import { markReadInput } from '@/domain/notifications/notification'
import { formAction } from '@/server/form-action'
import { markRead } from '@/server/notifications/mark-read'

export const markAllRead = formAction(markReadInput, async (actor, input) => {
  await markRead(actor, input)
  redirect('/notifications')
})
