import 'server-only'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'

import { lockWhereQuoted } from './lock-where-quoted'

export const withSubject = {
  comment: {
    select: {
      id: true,
      threadId: true,
      authorId: true,
      isUnnamed: true,
      visibility: true,
      currentRevisionId: true,
      waitingRevisionId: true,
      lockedAt: true,
      purgedAt: true,
      createdAt: true,
    },
  },
} as const

/**
 * Takes thread and case for this transaction, in this order everywhere, and reads the case as it then stands. With the thread
 * it takes those in which the comment is quoted: what takes its words away takes them there too.
 */
export async function lockCase(tx: Transaction, caseId: string) {
  const found = await tx.case.findUnique({ where: { id: caseId }, include: withSubject })
  if (!found) throw new Refusal('not-found', 'There is no such case.')
  await lockWhereQuoted(tx, [found.comment.id])
  return tx.case.findUniqueOrThrow({ where: { id: caseId }, include: withSubject })
}

export type LockedCase = Awaited<ReturnType<typeof lockCase>>
