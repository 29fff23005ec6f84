'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'

import { deleteCommentInput } from '@/domain/discussion/deletion'
import { deleteComment } from '@/server/discussion/delete-comment'
import { restoreComment } from '@/server/discussion/restore-comment'
import { formAction } from '@/server/form-action'

export const takeAway = formAction(deleteCommentInput, async (actor, input) => {
  await deleteComment(actor, input)
  revalidatePath(`/c/${input.commentId}/delete`)
  redirect(`/c/${input.commentId}/delete`)
})

export const bringBack = formAction(deleteCommentInput, async (actor, input) => {
  const { id, threadId } = await restoreComment(actor, input)
  revalidatePath(`/threads/${threadId}`)
  redirect(`/threads/${threadId}#c-${id}`)
})
