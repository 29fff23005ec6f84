import 'server-only'
import { recipients } from '@/domain/notifications/recipients'
import type { Transaction } from '@/server/db'

/** Tells those concerned of a comment that everyone can now read. Telling twice changes nothing. */
export async function tellOfComment(tx: Transaction, commentId: string): Promise<void> {
  const comment = await tx.comment.findUniqueOrThrow({
    where: { id: commentId },
    select: {
      authorId: true,
      parent: { select: { authorId: true } },
      thread: { select: { authorId: true } },
    },
  })
  const told = recipients({
    authorId: comment.authorId,
    answeredId: comment.parent?.authorId ?? null,
    openerId: comment.thread.authorId,
  })
  await tx.notification.createMany({
    data: told.map((recipient) => ({ ...recipient, commentId })),
    skipDuplicates: true,
  })
}
