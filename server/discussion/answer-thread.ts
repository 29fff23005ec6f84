import 'server-only'
import type { Actor } from '@/domain/actor'
import { changedColumns } from '@/domain/discussion/thread-columns'
import type { AnswerThreadInput } from '@/domain/discussion/thread-tools'
import { Refusal } from '@/domain/refusal'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { announceChange } from './announce-change'
import { lockThreads } from './lock-threads'
import { recordThreadEvent } from './record-thread-event'
import { threadToTend } from './thread-to-tend'

const NO_QUESTION = 'Only a conversation about a question can be marked as answered.'

/** Marks a conversation about a question as answered, or takes the mark away: whoever opened it, or a moderator. */
export async function answerThread(actor: Actor, input: AnswerThreadInput): Promise<void> {
  const { threadId, wish } = input
  mustBeAllowed(actor, 'account.see')
  await transaction(async (tx) => {
    await lockThreads(tx, [threadId])
    const { authorId, questionId, answeredAt } = await threadToTend(tx, threadId)
    const member = mustBeAllowed(actor, 'thread.answer', { authorId })
    if (questionId === null) throw new Refusal('conflict', NO_QUESTION)
    const wished = { answeredAt: wish === 'open' ? null : (answeredAt ?? new Date()) }
    const { isChanged, before, after } = changedColumns({ answeredAt }, wished)
    if (!isChanged) return
    await tx.thread.update({ where: { id: threadId }, data: wished })
    const isByOffice = authorId !== member.id
    const event = { act: 'ANSWERED', threadId, isByOffice, before, after } as const
    await recordThreadEvent(tx, member, event)
    await announceChange(tx, threadId)
  })
}
