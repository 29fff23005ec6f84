'use server'

import { redirect } from 'next/navigation'

import { markOneReadInput, markReadInput } from '@/domain/notifications/notification'
import { formAction } from '@/server/form-action'
import { markOneRead } from '@/server/notifications/mark-one-read'
import { markRead } from '@/server/notifications/mark-read'

export const markAllRead = formAction(markReadInput, async (actor, input) => {
  await markRead(actor, input)
  redirect('/notifications')
})

export const markThisRead = formAction(markOneReadInput, async (actor, input) => {
  await markOneRead(actor, input)
  redirect('/notifications')
})
