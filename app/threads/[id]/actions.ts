'use server'

import { postCommentInput } from '@/domain/discussion/comment'
import { postComment } from '@/server/discussion/post-comment'
import { formAction } from '@/server/form-action'

import { showComment } from './show-comment'

export const post = formAction(postCommentInput, async (actor, input) =>
  showComment(await postComment(actor, input)),
)
