'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'

import { forgetSession, keptSession } from '@/app/browser-session'
import { signOut } from '@/server/accounts/sign-out'
import { signOutEverywhere } from '@/server/accounts/sign-out-everywhere'
import { formAction } from '@/server/form-action'
import { nothing } from '@/domain/empty-form'
import { sayAvailabilityInput } from '@/domain/library/availability'
import { sayAvailability } from '@/server/library/say-availability'

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

export const sayWhetherAvailable = formAction(sayAvailabilityInput, async (actor, input) => {
  const { name } = await sayAvailability(actor, input)
  revalidatePath('/account')
  return `It stands at every byline of ${name} now.`
})
