import 'server-only'
import type { Prisma, Transaction } from '@/server/db'

import { lockThread, type LockedThread } from './lock-thread'
import { lockThreadOf } from './lock-thread-of'

type Answer = { threadId: string; parentId?: string | undefined }

/**
 * Finds the comment that is answered, wherever it stands by now, and takes the thread it stands in: whoever answers from
 * a page that is older than a move is not turned away.
 */
export async function lockAnswered(
  tx: Transaction,
  answer: Answer,
): Promise<{ thread: LockedThread; answered: string | null }> {
  const comment = await tx.comment.findFirst({ where: meant(answer), select: { id: true } })
  const thread = comment ? await lockThreadOf(tx, comment.id) : null
  if (comment && thread) return { thread, answered: comment.id }
  return { thread: await lockThread(tx, answer.threadId), answered: null }
}

/** It stands in the thread that is named, or stood there once. Without a comment, the one that opens or opened it is meant. */
const meant = ({ threadId, parentId }: Answer): Prisma.CommentWhereInput =>
  parentId === undefined
    ? {
        OR: [
          { threadId, parentId: null },
          { moves: { some: { fromThreadId: threadId, fromParentId: null } } },
        ],
      }
    : { id: parentId, OR: [{ threadId }, { moves: { some: { fromThreadId: threadId } } }] }
