'use server'

import { redirect } from 'next/navigation'

import {
  answerThreadInput,
  hideThreadInput,
  mergeThreadInput,
  moveBranchInput,
  moveThreadInput,
  renameThreadInput,
  settleThreadInput,
} from '@/domain/discussion/thread-tools'
import { answerThread } from '@/server/discussion/answer-thread'
import { hideThread } from '@/server/discussion/hide-thread'
import { mergeThread } from '@/server/discussion/merge-thread'
import { moveBranch } from '@/server/discussion/move-branch'
import { moveThread } from '@/server/discussion/move-thread'
import { renameThread } from '@/server/discussion/rename-thread'
import { settleThread } from '@/server/discussion/settle-thread'
import { formAction } from '@/server/form-action'

export const rename = formAction(renameThreadInput, async (actor, input) => {
  await renameThread(actor, input)
  redirect(`/threads/${input.threadId}`)
})

export const settle = formAction(settleThreadInput, async (actor, input) => {
  await settleThread(actor, input)
  redirect(`/threads/${input.threadId}`)
})

export const markAnswered = formAction(answerThreadInput, async (actor, input) => {
  await answerThread(actor, input)
  redirect(`/threads/${input.threadId}`)
})

export const branch = formAction(moveBranchInput, async (actor, input) => {
  const { threadId } = await moveBranch(actor, input)
  redirect(`/threads/${threadId}`)
})

export const merge = formAction(mergeThreadInput, async (actor, input) => {
  const { threadId, commentId } = await mergeThread(actor, input)
  redirect(`/threads/${threadId}#c-${commentId}`)
})

export const move = formAction(moveThreadInput, async (actor, input) => {
  await moveThread(actor, input)
  redirect(`/threads/${input.threadId}`)
})

export const hide = formAction(hideThreadInput, async (actor, input) => {
  await hideThread(actor, input)
  redirect(`/threads/${input.threadId}/tools`)
})
