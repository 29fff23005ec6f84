'use server'

import { redirect } from 'next/navigation'

import { reactInput } from '@/domain/discussion/reaction'
import { react } from '@/server/discussion/react'
import { formAction } from '@/server/form-action'

export const sayReaction = formAction(reactInput, async (actor, input) => {
  await react(actor, input)
  redirect(`/c/${input.commentId}/reactions`)
})
