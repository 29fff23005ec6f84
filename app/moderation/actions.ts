'use server'

import { redirect } from 'next/navigation'

import { decideInput, reverseDecisionInput } from '@/domain/moderation/decision'
import { formAction } from '@/server/form-action'
import { decide } from '@/server/moderation/decide'
import { reverseDecision } from '@/server/moderation/reverse-decision'

export const decideCase = formAction(decideInput, async (actor, input) => {
  await decide(actor, input)
  redirect('/moderation')
})

export const undo = formAction(reverseDecisionInput, async (actor, input) => {
  await reverseDecision(actor, input)
  redirect('/moderation')
})
