import 'server-only'
import type { Actor } from '@/domain/actor'
import type { MergeThreadInput } from '@/domain/discussion/thread-tools'
import { Refusal } from '@/domain/refusal'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { carryFollows } from '@/server/notifications/carry-follows'
import { tellOfThreadEvent } from '@/server/notifications/tell-of-thread-event'

import { announceChanges } from './announce-changes'
import { lockThreads } from './lock-threads'
import { moveComments } from './move-comments'
import { recordThreadEvent } from './record-thread-event'
import { mustBeReadable, threadToTend } from './thread-to-tend'

const ITSELF = 'This is the same conversation. Paste the address of the other one.'

/**
 * Lets a conversation go into another: its first words answer the other's, and its address leads there. A moderator. Sent
 * twice it is done once.
 */
export async function mergeThread(
  actor: Actor,
  { threadId, into, reason }: MergeThreadInput,
): Promise<{ threadId: string; commentId: string }> {
  const moderator = mustBeAllowed(actor, 'thread.tend')
  if (threadId === into) throw new Refusal('invalid', ITSELF, { into: ITSELF })
  return transaction(async (tx) => {
    await lockThreads(tx, [threadId, into])
    const source = await threadToTend(tx, threadId)
    const target = await threadToTend(tx, into)
    mustBeReadable(source)
    mustBeReadable(target)
    const commentId = source.opening.id
    const parentId = target.opening.id
    const eventId = await recordThreadEvent(tx, moderator, {
      act: 'MERGE',
      ...{ threadId, otherThreadId: into, commentId, isByOffice: true, reason },
      before: { parentId: null },
      after: { parentId },
    })
    await moveComments(tx, { eventId, rootId: commentId, toThreadId: into, parentId })
    await tx.thread.update({ where: { id: threadId }, data: { mergedIntoId: into } })
    await carryFollows(tx, { eventId, from: threadId, into })
    await tellOfThreadEvent(tx, { eventId, commentId })
    await announceChanges(tx, [threadId, into])
    return { threadId: into, commentId }
  })
}
