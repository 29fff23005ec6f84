'use server'

import { redirect } from 'next/navigation'

import { draftIdInput } from '@/domain/discussion/draft-card'
import { removeDraft } from '@/server/discussion/remove-draft'
import { restoreDraft } from '@/server/discussion/restore-draft'
import { formAction } from '@/server/form-action'

export const discard = formAction(draftIdInput, async (actor, input) => {
  await removeDraft(actor, input)
  redirect(`/account/drafts?removed=${input.id}`)
})

export const bringBack = formAction(draftIdInput, async (actor, input) => {
  await restoreDraft(actor, input)
  redirect(`/account/drafts#draft-${input.id}`)
})
