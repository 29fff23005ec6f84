import 'server-only'
import { db, transaction } from '@/server/db'

import { announceChange } from './announce-change'
import { lockThreads } from './lock-threads'

/** Announces every conversation in which a member spoke: what stands beside their name is another word now. Safe to repeat. */
export async function announceSpeaker(memberId: string): Promise<void> {
  const where = { comments: { some: { authorId: memberId, isUnnamed: false } } }
  for (const { id } of await db.thread.findMany({ where, select: { id: true } })) {
    await transaction(async (tx) => {
      await lockThreads(tx, [id])
      await announceChange(tx, id)
    })
  }
}
