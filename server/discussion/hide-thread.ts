import 'server-only'
import type { Actor } from '@/domain/actor'
import type { HideThreadInput } from '@/domain/discussion/thread-tools'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { readableThread } from './thread-row'

/** Folds a conversation in the lists of this member alone, or shows it again. Nobody else learns of it. */
export async function hideThread(actor: Actor, { threadId, wish }: HideThreadInput): Promise<void> {
  const { id: memberId } = mustBeAllowed(actor, 'thread.hide')
  if (wish === 'show') {
    await db.hiddenThread.deleteMany({ where: { memberId, threadId } })
    return
  }
  const thread = await db.thread.findFirst({
    where: { id: threadId, ...readableThread(memberId) },
    select: { id: true },
  })
  if (!thread) throw new Refusal('not-found', 'This conversation is not here. It may have moved.')
  await db.hiddenThread.createMany({ data: [{ memberId, threadId }], skipDuplicates: true })
}
