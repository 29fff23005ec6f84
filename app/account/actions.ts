'use server'

import { redirect } from 'next/navigation'

import { forgetSession, keptSession } from '@/app/browser-session'
import { signOut } from '@/server/accounts/sign-out'
import { signOutEverywhere } from '@/server/accounts/sign-out-everywhere'
import { formAction } from '@/server/form-action'
import { nothing } from '@/domain/form-state'

export const leave = formAction(nothing, async (actor) => {
  await signOut(actor, { sessionToken: await keptSession() })
  await forgetSession()
  redirect('/')
})

export const leaveEverywhere = formAction(nothing, async (actor) => {
  await signOutEverywhere(actor)
  await forgetSession()
  redirect('/')
})
