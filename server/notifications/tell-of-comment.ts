import 'server-only'
import { isReadableByAll } from '@/domain/discussion/readable'
import { recipients, type Recipient } from '@/domain/notifications/recipients'
import type { Prisma, Transaction } from '@/server/db'

import { addressed } from './addressed'
import { followersOfComment } from './followers-of-comment'
import { orderNoticeMails } from './order-notice-mails'

const COMMENT = {
  ...{ id: true, authorId: true, isUnnamed: true },
  ...{ visibility: true, authorDeletedAt: true, purgedAt: true },
  currentRevision: { select: { markdown: true } },
  author: { select: { mutedBy: { select: { memberId: true } } } },
  parent: { select: { authorId: true } },
  thread: { select: { authorId: true } },
} as const satisfies Prisma.CommentSelect

/** Tells those concerned of a comment that everyone can now read; nobody of another. Telling twice changes nothing. */
export async function tellOfComment(tx: Transaction, commentId: string): Promise<void> {
  const comment = await tx.comment.findUniqueOrThrow({ where: { id: commentId }, select: COMMENT })
  if (!isReadableByAll(comment)) return
  const { authorId, isUnnamed, author, parent, thread } = comment
  const concerned: Recipient[] = [
    ...(parent ? [{ memberId: parent.authorId, reason: 'REPLY' as const }] : []),
    { memberId: thread.authorId, reason: 'NEW_COMMENT' },
    ...(await addressed(tx, comment)),
    ...(await followersOfComment(tx, commentId)),
  ]
  const told = recipients({
    ...{ authorId, isUnnamed, concerned },
    mutedBy: author.mutedBy.map(({ memberId }) => memberId),
    atRest: await membersAtRest(tx, concerned),
  })
  const made = await tx.notification.createManyAndReturn({
    data: told.map((recipient) => ({ ...recipient, commentId })),
    skipDuplicates: true,
    select: { id: true },
  })
  await orderNoticeMails(tx, made, new Date())
}

/** The same as `isAtRest` in domain/accounts, as a condition on rows. */
async function membersAtRest(tx: Transaction, among: readonly Recipient[]): Promise<string[]> {
  const rests = [
    { pausedAt: { not: null } },
    { eraseAt: { not: null } },
    { erasedAt: { not: null } },
  ]
  const rows = await tx.member.findMany({
    where: { id: { in: among.map(({ memberId }) => memberId) }, OR: rests },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}
