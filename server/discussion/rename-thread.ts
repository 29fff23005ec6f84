import 'server-only'
import type { Actor } from '@/domain/actor'
import type { RenameThreadInput } from '@/domain/discussion/thread-tools'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { announceChange } from './announce-change'
import { lockThreads } from './lock-threads'
import { recordThreadEvent } from './record-thread-event'
import { threadToTend } from './thread-to-tend'

/** Gives a conversation another title: whoever opened it, or a moderator. The same title again changes nothing. */
export async function renameThread(actor: Actor, input: RenameThreadInput): Promise<void> {
  const { threadId, title, reason } = input
  mustBeAllowed(actor, 'account.see')
  await transaction(async (tx) => {
    await lockThreads(tx, [threadId])
    const { authorId, title: titleBefore } = await threadToTend(tx, threadId)
    const member = mustBeAllowed(actor, 'thread.rename', { authorId })
    if (title === titleBefore) return
    await tx.thread.update({ where: { id: threadId }, data: { title } })
    await recordThreadEvent(tx, member, {
      act: 'RENAME',
      threadId,
      isByOffice: authorId !== member.id,
      ...{ titleBefore, titleAfter: title, reason },
    })
    await announceChange(tx, threadId)
  })
}
