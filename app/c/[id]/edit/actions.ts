'use server'

import { redirect } from 'next/navigation'

import { editCommentInput } from '@/domain/discussion/edit'
import { editComment } from '@/server/discussion/edit-comment'
import { formAction } from '@/server/form-action'

export const edit = formAction(editCommentInput, async (actor, input) => {
  const { id, threadId } = await editComment(actor, input)
  redirect(`/threads/${threadId}#c-${id}`)
})
