import 'server-only'
import { isAtRest } from '@/domain/accounts/leaving'
import { recipients } from '@/domain/notifications/recipients'
import type { Transaction } from '@/server/db'

const LEAVE = { select: { pausedAt: true, eraseAt: true, erasedAt: true } } as const

/** Tells those concerned of a comment that everyone can now read. Telling twice changes nothing. */
export async function tellOfComment(tx: Transaction, commentId: string): Promise<void> {
  const comment = await tx.comment.findUniqueOrThrow({
    where: { id: commentId },
    select: {
      authorId: true,
      parent: { select: { authorId: true, author: LEAVE } },
      thread: { select: { authorId: true, author: LEAVE } },
    },
  })
  const { authorId, parent, thread } = comment
  const resting = [parent, thread].flatMap((one) =>
    one && isAtRest(one.author) ? [one.authorId] : [],
  )
  const told = recipients(
    { authorId, answeredId: parent?.authorId ?? null, openerId: thread.authorId },
    new Set(resting),
  )
  await tx.notification.createMany({
    data: told.map((recipient) => ({ ...recipient, commentId })),
    skipDuplicates: true,
  })
}
