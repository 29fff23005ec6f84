'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'

import { claimInput } from '@/domain/moderation/claim-input'
import { deskAddress, WHOLE_QUEUE } from '@/domain/moderation/desk-wish'
import { noteMemberInput } from '@/domain/moderation/member-note'
import { formAction } from '@/server/form-action'
import { claimCase } from '@/server/moderation/claim-case'
import { noteMember } from '@/server/moderation/note-member'
import { releaseCase } from '@/server/moderation/release-case'

export const takeCase = formAction(claimInput, async (actor, input) => {
  await claimCase(actor, input)
  redirect(deskAddress(WHOLE_QUEUE, input.caseId))
})

export const giveBack = formAction(claimInput, async (actor, input) => {
  await releaseCase(actor, input)
  redirect(deskAddress(WHOLE_QUEUE))
})

export const addNote = formAction(noteMemberInput, async (actor, input) => {
  await noteMember(actor, input)
  // Other cases of this member may have been fetched ahead, without the note.
  revalidatePath('/moderation')
  return 'Kept. It stands above.'
})
