import 'server-only'
import { db, transaction, type Transaction } from '@/server/db'
import { tellOfGoneWords } from '@/server/notifications/tell-of-gone-words'

import { announceChange } from './announce-change'
import { lockThread } from './lock-thread'
import { takeQuotations } from './take-quotations'

type Leave = { memberId: string; wordsGo: boolean; now: Date }

/**
 * Tells every conversation that a member has left: their name is gone from it, and with `wordsGo` their words and titles
 * too, in every revision, and what answers quote of them. One transaction for each conversation; safe to repeat.
 */
export async function leaveConversations(leave: Leave): Promise<void> {
  const { memberId } = leave
  const threads = await db.thread.findMany({
    where: { OR: [{ authorId: memberId }, { comments: { some: { authorId: memberId } } }] },
    select: { id: true },
  })
  for (const { id } of threads) {
    await transaction(async (tx) => {
      await lockThread(tx, id)
      if (leave.wordsGo) await takeWords(tx, id, leave)
      await announceChange(tx, id)
    })
  }
}

async function takeWords(
  tx: Transaction,
  threadId: string,
  { memberId, now }: Leave,
): Promise<void> {
  const own = { threadId, authorId: memberId }
  await takeQuotations(tx, own)
  await tx.comment.updateMany({
    where: { ...own, authorDeletedAt: null },
    data: { authorDeletedAt: now },
  })
  await tx.checkResult.updateMany({
    where: { revision: { comment: own } },
    data: { evidence: '' },
  })
  await tx.commentRevision.updateMany({
    where: { comment: own },
    data: { markdown: '', html: '' },
  })
  await tx.thread.updateMany({ where: { id: threadId, authorId: memberId }, data: { title: '' } })
  const closed = await tx.case.updateManyAndReturn({
    where: { comment: own, state: { not: 'CLOSED' } },
    data: { state: 'CLOSED', closedAt: now, version: { increment: 1 } },
    select: { id: true },
  })
  await tellOfGoneWords(tx, closed, now)
}
