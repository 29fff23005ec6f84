'use server'

import { clientAddress } from '@/app/client-address'
import { leadTo } from '@/app/lead-to'
import { askConfirmationInput, confirmSessionInput } from '@/domain/accounts/sign-in'
import { confirmSession } from '@/server/accounts/confirm-session'
import { requestConfirmation } from '@/server/accounts/request-confirmation'
import { formAction } from '@/server/form-action'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'

export const askForCode = formAction(askConfirmationInput, async (actor, { returnTo = '/' }) => {
  await mustNotBeHurried('mail', { address: await clientAddress() })
  await requestConfirmation(actor)
  leadTo(`/account/confirm?returnTo=${encodeURIComponent(returnTo)}`)
})

export const confirm = formAction(confirmSessionInput, async (actor, { code, returnTo = '/' }) => {
  await mustNotBeHurried('code', { address: await clientAddress() })
  await confirmSession(actor, { code })
  leadTo(returnTo)
})
