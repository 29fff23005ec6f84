'use server'

import { mustNotFlood } from '@/app/must-not-flood'
import { postCommentInput } from '@/domain/discussion/comment'
import { postComment } from '@/server/discussion/post-comment'
import { formAction } from '@/server/form-action'

import { showComment } from './show-comment'

export const post = formAction(postCommentInput, async (actor, input) => {
  await mustNotFlood()
  return showComment(await postComment(actor, input))
})
