import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { MemberActor } from '@/domain/actor'
import { db, transaction } from '@/server/db'
import { addComment } from '@/server/discussion/add-comment'
import { announceChange } from '@/server/discussion/announce-change'
import { authorStanding } from '@/server/discussion/author-standing'
import { lockThread } from '@/server/discussion/lock-thread'

/** A comment each second to this conversation, until the signal. */
export async function writeEachSecond(threadId: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await write(threadId)
    await sleep(1_000)
  }
}

async function write(threadId: string): Promise<void> {
  const { authorId } = await db.thread.findUniqueOrThrow({ where: { id: threadId } })
  const actor: MemberActor = {
    ...{ kind: 'member', id: authorId, handle: 'talker', session: null, isSuspended: false },
    roles: ['MODERATOR'],
  }
  const opening = await db.comment.findFirstOrThrow({ where: { threadId, parentId: null } })
  const words = { words: 'One more.', html: '<p>One more.</p>', clientKey: randomUUID() }
  await transaction(async (tx) => {
    await lockThread(tx, threadId)
    await addComment(tx, actor, {
      standing: await authorStanding(tx, actor, words.words),
      threadId,
      parentId: opening.id,
      isUnnamed: false,
      contentNote: '',
      ...words,
    })
  })
}

/** Lets a conversation be another than it was, without more words; its new version. */
export const changeThread = (id: string) =>
  transaction(async (tx) => {
    await lockThread(tx, id)
    await announceChange(tx, id)
    return (await tx.thread.findUniqueOrThrow({ where: { id } })).version
  })
