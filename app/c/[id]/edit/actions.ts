'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'

import { editCommentInput } from '@/domain/discussion/edit'
import { editComment } from '@/server/discussion/edit-comment'
import { formAction } from '@/server/form-action'

export const edit = formAction(editCommentInput, async (actor, input) => {
  const { id, threadId } = await editComment(actor, input)
  revalidatePath(`/threads/${threadId}`)
  redirect(`/threads/${threadId}#c-${id}`)
})
