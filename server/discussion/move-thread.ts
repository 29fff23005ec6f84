import 'server-only'
import type { Actor } from '@/domain/actor'
import { changedColumns } from '@/domain/discussion/thread-columns'
import type { MoveThreadInput } from '@/domain/discussion/thread-tools'
import { Refusal } from '@/domain/refusal'
import { transaction, type Transaction } from '@/server/db'
import { PUBLISHED } from '@/server/library/essay-card'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { tellOfThreadEvent } from '@/server/notifications/tell-of-thread-event'

import { lockThreads } from './lock-threads'
import { raiseBoth } from './raise-both'
import { recordThreadEvent } from './record-thread-event'
import { threadToTend } from './thread-to-tend'

const NOT_HERE = 'There is no such essay or question in the library. Look at its address again.'

/** Moves a conversation to another essay or question: a moderator. A passage of the former essay is left behind. */
export async function moveThread(
  actor: Actor,
  { threadId, to, reason }: MoveThreadInput,
): Promise<void> {
  const moderator = mustBeAllowed(actor, 'thread.tend')
  await transaction(async (tx) => {
    await lockThreads(tx, [threadId])
    const { essayId, questionId, passageId, opening } = await threadToTend(tx, threadId)
    const wished = await subjectAt(tx, to)
    if (wished.essayId === essayId && wished.questionId === questionId) return
    const former = { essayId, questionId, passageId }
    const { before, after } = changedColumns(former, { ...wished, passageId: null })
    await tx.thread.update({ where: { id: threadId }, data: { ...wished, passageId: null } })
    const event = { act: 'SUBJECT', threadId, isByOffice: true, before, after, reason } as const
    const eventId = await recordThreadEvent(tx, moderator, event)
    await tellOfThreadEvent(tx, { eventId, commentId: opening.id })
    await raiseBoth(tx, threadId, former)
  })
}

async function subjectAt(tx: Transaction, { about, slug }: MoveThreadInput['to']) {
  const select = { id: true } as const
  const found =
    about === 'essay'
      ? await tx.essay.findFirst({ where: { slug, ...PUBLISHED }, select })
      : await tx.question.findFirst({ where: { slug, withdrawnAt: null }, select })
  if (!found) throw new Refusal('not-found', NOT_HERE, { to: NOT_HERE })
  return about === 'essay'
    ? { essayId: found.id, questionId: null }
    : { essayId: null, questionId: found.id }
}
