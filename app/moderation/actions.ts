'use server'

import { redirect } from 'next/navigation'

import { decideInput, reverseDecisionInput } from '@/domain/moderation/decision'
import { unveilInput } from '@/domain/moderation/unveil'
import { formAction } from '@/server/form-action'
import { decide } from '@/server/moderation/decide'
import { reverseDecision } from '@/server/moderation/reverse-decision'
import { unveilAuthor } from '@/server/moderation/unveil-author'

export const decideCase = formAction(decideInput, async (actor, input) => {
  await decide(actor, input)
  redirect('/moderation')
})

export const undo = formAction(reverseDecisionInput, async (actor, input) => {
  await reverseDecision(actor, input)
  redirect('/moderation')
})

export const unveil = formAction(unveilInput, async (actor, input) => {
  const { handle } = await unveilAuthor(actor, input)
  return handle === null ? 'Whoever wrote it has left.' : `It was written by ${handle}.`
})
