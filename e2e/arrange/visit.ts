import { database } from './database'

/** A member was in a conversation then, and saw all that had been said. */
export async function arrangeVisit(memberId: string, threadId: string, at: Date): Promise<void> {
  const times = { sinceAt: at, seenAt: at, openAt: at }
  await database.threadVisit.upsert({
    where: { memberId_threadId: { memberId, threadId } },
    create: { memberId, threadId, ...times },
    update: times,
  })
}
