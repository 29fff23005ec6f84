'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'

import { clientAddress } from '@/app/client-address'
import { codeInput, linkInput, requestSignInInput } from '@/domain/accounts/sign-in'
import { confirmByCode } from '@/server/accounts/confirm-by-code'
import { confirmByLink } from '@/server/accounts/confirm-by-link'
import { requestSignIn } from '@/server/accounts/request-sign-in'
import { signInCookie } from '@/server/auth/cookies'
import { formAction } from '@/server/form-action'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'

import { enter } from './enter'

export const askForMail = formAction(requestSignInInput, async (actor, input) => {
  const address = await clientAddress()
  await mustNotBeHurried('mail', { address, account: input.email })
  if (input.invitation) await mustNotBeHurried('invitation', { address, account: input.invitation })
  const kept = await requestSignIn(actor, input)
  const { name, options } = signInCookie()
  ;(await cookies()).set(name, kept, options)
  redirect('/sign-in/code')
})

export const enterByLink = formAction(linkInput, async (actor, input) => {
  await mustNotBeHurried('link', { address: await clientAddress() })
  return enter(await confirmByLink(actor, input))
})

export const enterByCode = formAction(codeInput, async (actor, input) => {
  await mustNotBeHurried('code', { address: await clientAddress() })
  const kept = (await cookies()).get(signInCookie().name)?.value ?? ''
  return enter(await confirmByCode(actor, { ...input, kept }))
})
