'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'

import { nothing } from '@/domain/empty-form'
import { checkSettingsInput, saveChecksInput } from '@/domain/moderation/check-settings-input'
import { outsideTrialWords } from '@/domain/moderation/outside-trial'
import { formAction } from '@/server/form-action'
import { dropTriedChecks } from '@/server/moderation/drop-tried-checks'
import { resetFilter } from '@/server/moderation/reset-filter'
import { saveChecks } from '@/server/moderation/save-checks'
import { tryOutside } from '@/server/moderation/try-outside'
import { tryChecks } from '@/server/moderation/try-checks'

export const attempt = formAction(checkSettingsInput, async (actor, input) => {
  await tryChecks(actor, input)
  redirect('/owner/checks?tried=1')
})

export const save = formAction(saveChecksInput, async (actor, input) => {
  await saveChecks(actor, input)
  revalidatePath('/owner/checks')
  return 'Saved. They hold for every comment from now on.'
})

export const drop = formAction(nothing, async (actor) => {
  await dropTriedChecks(actor)
  redirect('/owner/checks')
})

export const ask = formAction(nothing, async (actor) => outsideTrialWords(await tryOutside(actor)))

export const forget = formAction(nothing, async (actor) => {
  await resetFilter(actor)
  revalidatePath('/owner/checks')
  return 'The filter forgot everything. It begins anew with the next decision.'
})
