import 'server-only'
import { purgeTime } from '@/domain/discussion/deletion'
import { after, DAY_MS } from '@/domain/time'
import { transaction, type Transaction } from '@/server/db'
import { enqueueJobAt } from '@/server/jobs/enqueue-job-at'

import { emptyComment } from './empty-comment'
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
    } else await emptyComment(tx, comment, { now, titleIsOf: comment.authorId })
  })
}

const isEvidence = async (tx: Transaction, commentId: string): Promise<boolean> =>
  (await tx.report.count({ where: { case: { commentId, state: { not: 'CLOSED' } } } })) > 0
