import 'server-only'
import { isReadableByAll } from '@/domain/discussion/readable'
import type { Transaction } from '@/server/db'
import type { Statements } from '@/server/statements'

import { addressed, type Said } from './addressed'
import { concernedBy } from './concerned-by'
import { tellConcerned } from './tell-concerned'

/** Tells those concerned of a comment that everyone can now read; nobody of another. Telling twice changes nothing. */
export async function tellOfComment(tx: Transaction, commentId: string): Promise<void> {
  const { currentRevision, ...comment } = await tx.comment.findUniqueOrThrow({
    where: { id: commentId },
    include: { currentRevision: { select: { markdown: true } } },
  })
  if (!isReadableByAll(comment)) return
  await tellOfWords(tx, { ...comment, markdown: currentRevision?.markdown ?? '' })
}

/** The same for a comment that the caller knows to be readable by everyone. */
export async function tellOfWords(tx: Statements, comment: Said): Promise<void> {
  const concerned = await concernedBy(tx, comment.id, await addressed(tx, comment))
  await tellConcerned(tx, comment, concerned)
}
