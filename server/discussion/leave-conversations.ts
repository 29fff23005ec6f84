import 'server-only'
import { db, transaction, type Prisma, type Transaction } from '@/server/db'
import { tellOfGoneWords } from '@/server/notifications/tell-of-gone-words'

import { announceChanges } from './announce-changes'
import { EMPTIED } from './emptied-words'
import { linkedThreads } from './linked-threads'
import { lockThreads } from './lock-threads'
import { takeQuotations } from './take-quotations'

type Leave = { memberId: string; wordsGo: boolean; now: Date }

/**
 * Tells every conversation that a member has left: their name is gone from it, and with `wordsGo` their words and titles
 * too, in every revision, and what answers quote of them. One transaction for each conversation; safe to repeat.
 */
export async function leaveConversations(leave: Leave): Promise<void> {
  const { memberId, wordsGo } = leave
  const spoken = { comments: { some: { authorId: memberId } } }
  await leaveEach(leave, { OR: [{ authorId: memberId }, spoken] })
  if (!wordsGo) return
  // What was moved meanwhile from where it was to come to where it had been.
  await leaveEach(leave, { comments: { some: { authorId: memberId, authorDeletedAt: null } } })
}

async function leaveEach(leave: Leave, where: Prisma.ThreadWhereInput): Promise<void> {
  for (const { id } of await db.thread.findMany({ where, select: { id: true } })) {
    await transaction(async (tx) => {
      const linked = leave.wordsGo ? await linkedThreads(tx, id) : [id]
      await lockThreads(tx, linked)
      if (leave.wordsGo) await takeWords(tx, id, { ...leave, linked })
      await announceChanges(tx, linked)
    })
  }
}

async function takeWords(
  tx: Transaction,
  threadId: string,
  { memberId, now, linked }: Leave & { linked: readonly string[] },
): Promise<void> {
  const own = { threadId, authorId: memberId }
  await takeQuotations(tx, own, linked)
  await tx.comment.updateMany({
    where: { ...own, authorDeletedAt: null },
    data: { authorDeletedAt: now },
  })
  await tx.comment.updateMany({ where: own, data: { waitingRevisionId: null } })
  await tx.checkResult.updateMany({
    where: { revision: { comment: own } },
    data: { evidence: '' },
  })
  await tx.commentRevision.updateMany({
    where: { comment: own },
    data: EMPTIED,
  })
  await tx.thread.updateMany({ where: { id: threadId, authorId: memberId }, data: { title: '' } })
  await takeFromLog(tx, threadId, memberId)
  const closed = await tx.case.updateManyAndReturn({
    where: { comment: own, state: { not: 'CLOSED' } },
    data: { state: 'CLOSED', closedAt: now, version: { increment: 1 } },
    select: { id: true },
  })
  await tellOfGoneWords(tx, closed, now)
}

/** The titles that they gave, and the reasons, stand in the log of their conversations too. */
async function takeFromLog(tx: Transaction, threadId: string, memberId: string): Promise<void> {
  const theirs = { id: threadId, authorId: memberId }
  const byThem = { actorId: memberId, OR: [{ threadId }, { otherThreadId: threadId }] }
  await tx.threadEvent.updateMany({
    where: { OR: [{ thread: theirs }, { otherThread: theirs }, byThem] },
    data: { titleBefore: '', titleAfter: '' },
  })
  await tx.threadEvent.updateMany({ where: byThem, data: { reason: '' } })
}
