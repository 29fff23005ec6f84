'use server'

import { redirect } from 'next/navigation'

import { askErasureInput } from '@/domain/accounts/leaving'
import { nothing } from '@/domain/empty-form'
import { askErasure } from '@/server/accounts/ask-erasure'
import { comeBack } from '@/server/accounts/come-back'
import { pauseAccount } from '@/server/accounts/pause-account'
import { undoErasure } from '@/server/accounts/undo-erasure'
import { formAction } from '@/server/form-action'

export const pause = formAction(nothing, async (actor) => {
  await pauseAccount(actor)
  redirect('/account/leaving')
})

export const endPause = formAction(nothing, async (actor) => {
  await comeBack(actor)
  redirect('/account/leaving')
})

export const erase = formAction(askErasureInput, async (actor, input) => {
  await askErasure(actor, input)
  redirect('/account/leaving')
})

export const keepAccount = formAction(nothing, async (actor) => {
  await undoErasure(actor)
  redirect('/account/leaving')
})
