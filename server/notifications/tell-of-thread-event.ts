import 'server-only'
import type { Transaction } from '@/server/db'

import { orderNoticeMails } from './order-notice-mails'

type Told = { eventId: string; commentId: string }

/**
 * Tells whoever wrote a comment what a moderator did to the conversation, or the branch, that begins with it; in the transaction that
 * does it. Nobody is told of their own act, and who was erased is nobody to tell.
 */
export async function tellOfThreadEvent(
  tx: Transaction,
  { eventId, commentId }: Told,
): Promise<void> {
  const [event, comment] = await Promise.all([
    tx.threadEvent.findUniqueOrThrow({ where: { id: eventId }, select: { actorId: true } }),
    tx.comment.findUniqueOrThrow({
      where: { id: commentId },
      select: { authorId: true, author: { select: { erasedAt: true } } },
    }),
  ])
  const { authorId: memberId, author } = comment
  if (memberId === event.actorId || author.erasedAt !== null) return
  const made = await tx.notification.createManyAndReturn({
    data: [{ memberId, reason: 'THREAD_EVENT', commentId, threadEventId: eventId }],
    select: { id: true },
  })
  await orderNoticeMails(tx, made, new Date())
}

/** What was undone is told anew: the notice says so, and is unread again. */
export async function tellOfUndoing(tx: Transaction, eventId: string): Promise<void> {
  await tx.notification.updateMany({ where: { threadEventId: eventId }, data: { readAt: null } })
}
