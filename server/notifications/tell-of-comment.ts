import 'server-only'
import { isAtRest } from '@/domain/accounts/leaving'
import { recipients } from '@/domain/notifications/recipients'
import type { Transaction } from '@/server/db'

import { orderNoticeMails } from './order-notice-mails'

const LEAVE = { select: { pausedAt: true, eraseAt: true, erasedAt: true } } as const

/** Tells those concerned of a comment that everyone can now read. Telling twice changes nothing. */
export async function tellOfComment(tx: Transaction, commentId: string): Promise<void> {
  const comment = await tx.comment.findUniqueOrThrow({
    where: { id: commentId },
    select: {
      isUnnamed: true,
      author: { select: { id: true, mutedBy: { select: { memberId: true } } } },
      parent: { select: { authorId: true, author: LEAVE } },
      thread: { select: { authorId: true, author: LEAVE } },
    },
  })
  const { author, parent, thread, isUnnamed } = comment
  const told = recipients({
    authorId: author.id,
    isUnnamed,
    mutedBy: author.mutedBy.map(({ memberId }) => memberId),
    answeredId: parent?.authorId ?? null,
    openerId: thread.authorId,
    atRest: [parent, thread].flatMap((one) => (one && isAtRest(one.author) ? [one.authorId] : [])),
  })
  const made = await tx.notification.createManyAndReturn({
    data: told.map((recipient) => ({ ...recipient, commentId })),
    skipDuplicates: true,
    select: { id: true },
  })
  await orderNoticeMails(tx, made, new Date())
}
