'use server'

import { revalidatePath } from 'next/cache'

import { mustNotFlood } from '@/app/must-not-flood'
import { showComment } from '@/app/threads/[id]/show-comment'
import { editCommentInput } from '@/domain/discussion/edit'
import { editComment } from '@/server/discussion/edit-comment'
import { formAction } from '@/server/form-action'

export const edit = formAction(editCommentInput, async (actor, input) => {
  await mustNotFlood()
  const { id, threadId } = await editComment(actor, input)
  revalidatePath(`/threads/${threadId}`)
  return showComment({ id, threadId })
})
