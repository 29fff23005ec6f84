import 'server-only'
import { purgeTime } from '@/domain/discussion/deletion'
import { after, DAY_MS } from '@/domain/time'
import { transaction, type Transaction } from '@/server/db'
import { enqueueJobAt } from '@/server/jobs/enqueue-job-at'

import { EMPTIED } from './emptied-words'
import { lockThread } from './lock-thread'

/**
 * Empties a comment that its author deleted a day ago, in every revision, and the title with an opening one. While a
 * report waits for a decision the words are evidence, and it looks again a day later. Safe to repeat.
 */
export async function purgeComment(commentId: string, now: Date): Promise<void> {
  await transaction(async (tx) => {
    const place = await tx.comment.findUnique({
      where: { id: commentId },
      select: { threadId: true },
    })
    if (!place) return
    await lockThread(tx, place.threadId)
    const comment = await tx.comment.findUniqueOrThrow({ where: { id: commentId } })
    const { authorDeletedAt, purgedAt } = comment
    if (authorDeletedAt === null || purgedAt !== null || now < purgeTime(authorDeletedAt)) return
    if (await isEvidence(tx, commentId)) {
      const job = { name: 'purge-comment', payload: { commentId } } as const
      const runAt = after(now, DAY_MS)
      await enqueueJobAt(tx, job, { runAt, key: `purge-comment:${commentId}` })
    } else await purge(tx, comment, now)
  })
}

const isEvidence = async (tx: Transaction, commentId: string): Promise<boolean> =>
  (await tx.report.count({ where: { case: { commentId, state: { not: 'CLOSED' } } } })) > 0

type Purged = { id: string; threadId: string; authorId: string; parentId: string | null }

async function purge(tx: Transaction, comment: Purged, now: Date): Promise<void> {
  const { id, threadId, authorId, parentId } = comment
  await tx.comment.update({ where: { id }, data: { purgedAt: now, waitingRevisionId: null } })
  await tx.checkResult.updateMany({
    where: { revision: { commentId: id } },
    data: { evidence: '' },
  })
  await tx.commentRevision.updateMany({ where: { commentId: id }, data: EMPTIED })
  await tx.careSignal.deleteMany({ where: { commentId: id } })
  if (parentId === null)
    await tx.thread.updateMany({ where: { id: threadId, authorId }, data: { title: '' } })
  await tx.case.updateMany({
    where: { commentId: id, state: { not: 'CLOSED' } },
    data: { state: 'CLOSED', closedAt: now, version: { increment: 1 } },
  })
}
