import 'server-only'
import { recipients } from '@/domain/notifications/recipients'
import type { Transaction } from '@/server/db'

import { orderNoticeMails } from './order-notice-mails'

/** Tells those concerned of a comment that everyone can now read. Telling twice changes nothing. */
export async function tellOfComment(tx: Transaction, commentId: string): Promise<void> {
  const comment = await tx.comment.findUniqueOrThrow({
    where: { id: commentId },
    select: {
      isUnnamed: true,
      author: { select: { id: true, mutedBy: { select: { memberId: true } } } },
      parent: { select: { authorId: true } },
      thread: { select: { authorId: true } },
    },
  })
  const told = recipients({
    authorId: comment.author.id,
    isUnnamed: comment.isUnnamed,
    mutedBy: comment.author.mutedBy.map(({ memberId }) => memberId),
    answeredId: comment.parent?.authorId ?? null,
    openerId: comment.thread.authorId,
  })
  const made = await tx.notification.createManyAndReturn({
    data: told.map((recipient) => ({ ...recipient, commentId })),
    skipDuplicates: true,
    select: { id: true },
  })
  await orderNoticeMails(tx, made, new Date())
}
