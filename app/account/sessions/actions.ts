'use server'

import { revalidatePath } from 'next/cache'

import { nothing } from '@/domain/empty-form'
import { sessionInput } from '@/domain/accounts/sign-in'
import { endOtherSessions } from '@/server/accounts/end-other-sessions'
import { endSession } from '@/server/accounts/end-session'
import { formAction } from '@/server/form-action'

const HERE = '/account/sessions'

export const endOne = formAction(sessionInput, async (actor, input) => {
  await endSession(actor, input)
  revalidatePath(HERE)
  return 'It is signed out.'
})

export const endOthers = formAction(nothing, async (actor) => {
  await endOtherSessions(actor)
  revalidatePath(HERE)
  return 'You are signed out everywhere but here.'
})
