'use server'

import { revalidatePath } from 'next/cache'

import { openAppealInput } from '@/domain/moderation/appeal'
import { hideCommentInput } from '@/domain/moderation/hidden-comment'
import { SECOND_LOOK } from '@/domain/moderation/second-look'
import { hideComment } from '@/server/discussion/hide-comment'
import { formAction } from '@/server/form-action'
import { openAppeal } from '@/server/moderation/open-appeal'

export const changeHidden = formAction(hideCommentInput, async (actor, input) => {
  await hideComment(actor, input)
  revalidatePath('/account/reports')
  revalidatePath('/threads/[id]', 'page')
  revalidatePath('/c/[id]', 'page')
  revalidatePath('/members/[handle]', 'page')
  revalidatePath('/members/[handle]/comments', 'page')
  revalidatePath('/search')
  return input.wish === 'hide' ? 'It is folded for you now.' : 'It is shown to you again.'
})

export const appealNoAction = formAction(openAppealInput, async (actor, input) => {
  await openAppeal(actor, input)
  revalidatePath('/account/reports')
  return `It arrived. ${SECOND_LOOK} You will find the answer here.`
})
