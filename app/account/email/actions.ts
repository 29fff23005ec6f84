'use server'

import { redirect } from 'next/navigation'

import { clientAddress } from '@/app/client-address'
import { changeEmailInput, codeInput } from '@/domain/accounts/sign-in'
import { changeEmail } from '@/server/accounts/change-email'
import { requestEmailChange } from '@/server/accounts/request-email-change'
import { formAction } from '@/server/form-action'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'

export const askForChange = formAction(changeEmailInput, async (actor, input) => {
  await mustNotBeHurried('mail', { address: await clientAddress(), account: input.email })
  await requestEmailChange(actor, input)
  redirect('/account/email')
})

export const change = formAction(codeInput, async (actor, input) => {
  await mustNotBeHurried('code', { address: await clientAddress() })
  await changeEmail(actor, input)
  redirect('/account/email?changed=1')
})
