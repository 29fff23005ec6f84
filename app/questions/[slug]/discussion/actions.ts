'use server'

import { mustNotFlood } from '@/app/must-not-flood'
import { showComment } from '@/app/threads/[id]/show-comment'
import { openThreadInput } from '@/domain/discussion/thread'
import { openThread } from '@/server/discussion/open-thread'
import { formAction } from '@/server/form-action'

export const startThread = formAction(openThreadInput, async (actor, input) => {
  await mustNotFlood()
  return showComment(await openThread(actor, { ...input, about: 'question' }))
})
