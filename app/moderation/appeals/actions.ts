'use server'

import { redirect } from 'next/navigation'

import { answerAppealInput, appealInput } from '@/domain/moderation/appeal'
import { formAction } from '@/server/form-action'
import { answerAppeal } from '@/server/moderation/answer-appeal'
import { claimAppeal } from '@/server/moderation/claim-appeal'

export const claim = formAction(appealInput, async (actor, input) => {
  await claimAppeal(actor, input)
  redirect(`/moderation/appeals/${input.appealId}`)
})

export const answer = formAction(answerAppealInput, async (actor, input) => {
  await answerAppeal(actor, input)
  redirect(`/moderation/appeals?answered=${input.appealId}`)
})
