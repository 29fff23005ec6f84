'use server'

import { redirect } from 'next/navigation'

import { reverseThreadEventInput } from '@/domain/discussion/thread-tools'
import { reverseThreadEvent } from '@/server/discussion/reverse-thread-event'
import { formAction } from '@/server/form-action'

export const undo = formAction(reverseThreadEventInput, async (actor, input) => {
  const { threadId } = await reverseThreadEvent(actor, input)
  redirect(`/threads/${threadId}/log`)
})
