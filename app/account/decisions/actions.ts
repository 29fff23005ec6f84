'use server'

import { revalidatePath } from 'next/cache'

import { leadTo } from '@/app/lead-to'
import { appealInput, openAppealInput } from '@/domain/moderation/appeal'
import { readWarningInput } from '@/domain/moderation/warning'
import { formAction } from '@/server/form-action'
import { acknowledgeWarning } from '@/server/moderation/acknowledge-warning'
import { openAppeal } from '@/server/moderation/open-appeal'
import { withdrawAppeal } from '@/server/moderation/withdraw-appeal'

export const appeal = formAction(openAppealInput, async (actor, input) => {
  await openAppeal(actor, input)
  revalidatePath('/account/decisions/[id]', 'page')
  return 'Your appeal has arrived. You hear what comes of it.'
})

export const withdraw = formAction(appealInput, async (actor, input) => {
  await withdrawAppeal(actor, input)
  revalidatePath('/account/decisions/[id]', 'page')
  return 'You took the appeal back.'
})

export const sayRead = formAction(readWarningInput, async (actor, { decisionId, returnTo }) => {
  await acknowledgeWarning(actor, { decisionId })
  leadTo(returnTo === '/' ? `/account/decisions/${decisionId}` : returnTo)
})
