'use server'

import { redirect } from 'next/navigation'

import { reportCommentInput } from '@/domain/moderation/report'
import { formAction } from '@/server/form-action'
import { reportComment } from '@/server/moderation/report-comment'

export const report = formAction(reportCommentInput, async (actor, input) => {
  await reportComment(actor, input)
  if (input.reason === 'WORRIED') redirect(`/c/${input.commentId}/report/care`)
  return 'Thank you. A moderator will read it, and you will hear what came of it.'
})
