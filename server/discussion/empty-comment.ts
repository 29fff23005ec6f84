import 'server-only'
import type { Transaction } from '@/server/db'

import { EMPTIED } from './emptied-words'

type Emptied = { id: string; threadId: string; parentId: string | null }

/**
 * Takes all words out of a comment of which this transaction holds the thread: every revision, what checks quoted of them, and
 * the title with an opening one, if `titleIsOf` gave it. Its open case is closed: nothing is left to decide.
 */
export async function emptyComment(
  tx: Transaction,
  { id, threadId, parentId }: Emptied,
  { now, titleIsOf }: { now: Date; titleIsOf?: string },
): Promise<void> {
  await tx.comment.update({ where: { id }, data: { purgedAt: now, waitingRevisionId: null } })
  await tx.checkResult.updateMany({
    where: { revision: { commentId: id } },
    data: { evidence: '' },
  })
  await tx.commentRevision.updateMany({ where: { commentId: id }, data: EMPTIED })
  await tx.careSignal.deleteMany({ where: { commentId: id } })
  const author = titleIsOf === undefined ? {} : { authorId: titleIsOf }
  if (parentId === null)
    await tx.thread.updateMany({ where: { id: threadId, ...author }, data: { title: '' } })
  await tx.case.updateMany({
    where: { commentId: id, state: { not: 'CLOSED' } },
    data: { state: 'CLOSED', closedAt: now, version: { increment: 1 } },
  })
}
