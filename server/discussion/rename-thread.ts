import 'server-only'
import type { Actor } from '@/domain/actor'
import type { RenameThreadInput } from '@/domain/discussion/thread-tools'
import { may } from '@/domain/permissions'
import { Refusal } from '@/domain/refusal'
import { transaction, type Transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'

import { announceChange } from './announce-change'
import { hasKeptTitle } from './has-kept-title'
import { lockThreads } from './lock-threads'
import { askOfTitle, mustBeFitTitle } from './must-be-fit-title'
import { recordThreadEvent } from './record-thread-event'
import { threadToTend } from './thread-to-tend'

const KEPT =
  'A moderator gave this conversation its title, so it stays. If it should be called something else, say so in the conversation: a moderator can change it.'

/**
 * Gives a conversation another title: whoever opened it while no moderator gave it one, or a moderator. The same title again changes nothing. While its first words
 * wait for a moderator so does the title, and whoever has their case before them must read it again.
 */
export async function renameThread(actor: Actor, input: RenameThreadInput): Promise<void> {
  const { threadId, title, reason } = input
  const asker = mustBeAllowed(actor, 'thread.open')
  await mustNotBeHurried('comment', { account: asker.id })
  const outside = await askOfTitle(asker, title)
  await transaction(async (tx) => {
    await lockThreads(tx, [threadId])
    const { authorId, title: titleBefore, opening } = await threadToTend(tx, threadId)
    const member = mustBeAllowed(actor, 'thread.rename', { authorId })
    if (title === titleBefore) return
    if (!may(member, 'thread.tend') && (await hasKeptTitle(tx, threadId)))
      throw new Refusal('forbidden', KEPT, { title: KEPT })
    if (opening.visibility === 'PENDING') await mustBeReadAgain(tx, opening.id)
    else await mustBeFitTitle(tx, member, { title, outside })
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

const mustBeReadAgain = (tx: Transaction, commentId: string) =>
  tx.case.updateMany({
    where: { commentId, state: { not: 'CLOSED' } },
    data: { version: { increment: 1 } },
  })
