'use server'

import { revalidatePath } from 'next/cache'

import { changeMuteInput } from '@/domain/accounts/mute'
import { changePreferencesInput } from '@/domain/accounts/preferences'
import { allowCountingInput } from '@/domain/bookmarks/counting'
import { changePreferences } from '@/server/accounts/change-preferences'
import { muteMember } from '@/server/accounts/mute-member'
import { unmuteMember } from '@/server/accounts/unmute-member'
import { allowCounting } from '@/server/bookmarks/allow-counting'
import { formAction } from '@/server/form-action'

export const savePreferences = formAction(changePreferencesInput, async (actor, input) => {
  await changePreferences(actor, input)
  revalidatePath('/account/preferences')
  return 'Saved.'
})

export const allowToCount = formAction(allowCountingInput, async (actor, input) => {
  await allowCounting(actor, input)
  revalidatePath('/account/preferences')
  return 'Saved. It holds from the next night on.'
})

export const changeMute = formAction(changeMuteInput, async (actor, { handle, wish }) => {
  if (wish === 'mute') await muteMember(actor, { handle })
  else await unmuteMember(actor, { handle })
  revalidatePath('/account/preferences')
  revalidatePath('/members/[handle]', 'page')
  return wish === 'mute'
    ? `What ${handle} says is folded for you from now on. They are not told.`
    : `What ${handle} says is shown to you again.`
})
