import 'server-only'
import type { Actor } from '@/domain/actor'
import type { ThreadJump } from '@/domain/discussion/thread-jump'
import { db, type Prisma } from '@/server/db'

import { ownUndeleted, readableBy } from './readable-by-all'
import { readerOf } from './reader-of'

/** The comment that a reader asks to be led to; null where there is none that they may read. */
export async function findInThread(
  threadId: string,
  actor: Actor,
  jump: ThreadJump,
): Promise<string | null> {
  const readerId = readerOf(actor)
  if (jump.to === 'mine') {
    return readerId === null ? null : first({ threadId, ...ownUndeleted(readerId) }, 'desc')
  }
  const readable = { threadId, ...readableBy(readerId) }
  if (jump.to === 'last') return first(readable, 'desc')
  return first({ ...readable, createdAt: { gte: jump.day } }, 'asc')
}

async function first(
  where: Prisma.CommentWhereInput,
  order: Prisma.SortOrder,
): Promise<string | null> {
  const orderBy = [{ createdAt: order }, { id: order }]
  return (await db.comment.findFirst({ where, orderBy, select: { id: true } }))?.id ?? null
}
