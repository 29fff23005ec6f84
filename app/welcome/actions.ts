'use server'

import { leadTo } from '@/app/lead-to'
import { chooseHandleInput } from '@/domain/accounts/sign-in'
import { chooseHandle } from '@/server/accounts/choose-handle'
import { formAction } from '@/server/form-action'

export const takeHandle = formAction(chooseHandleInput, async (actor, input) => {
  await chooseHandle(actor, input)
  leadTo(input.returnTo ?? '/')
})
