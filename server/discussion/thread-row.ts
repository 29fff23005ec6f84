import 'server-only'
import { isAtRest } from '@/domain/accounts/leaving'
import { shownHandle } from '@/domain/discussion/byline'
import { isReadableByAll } from '@/domain/discussion/readable'
import type { ThreadCard } from '@/domain/discussion/thread-card'
import type { Prisma } from '@/server/db'

import { ownUndeleted } from './readable-by-all'

/** A thread can be read when something in it can: by everyone, or by whoever wrote what waits or was removed. */
export const readableThread = (readerId: string | null): Prisma.ThreadWhereInput =>
  readerId === null
    ? { commentCount: { gt: 0 } }
    : { OR: [{ commentCount: { gt: 0 } }, { comments: { some: ownUndeleted(readerId) } }] }

/** What a card is made of. */
export const cardFields = {
  passage: { select: { id: true, exact: true } },
  author: { select: { handle: true, pausedAt: true, eraseAt: true, erasedAt: true } },
  comments: {
    where: { parentId: null },
    select: { id: true, visibility: true, authorDeletedAt: true, purgedAt: true, isUnnamed: true },
  },
} as const satisfies Prisma.ThreadInclude

type CardColumn =
  | 'id'
  | 'title'
  | 'authorId'
  | 'commentCount'
  | 'lastCommentAt'
  | 'pinnedAt'
  | 'answeredAt'
  | 'questionId'

/** A row of which a card is made. */
export type CardRow = Prisma.ThreadGetPayload<{
  select: typeof cardFields & Record<CardColumn, true>
}>

/** The card of a thread for one reader: title and handle only when they may read the words it was opened with. */
export function threadCard(thread: CardRow, readerId: string | null): ThreadCard {
  const [opening] = thread.comments
  const isOpeningReadable = opening !== undefined && isReadableByAll(opening)
  const isUnnamed = opening?.isUnnamed ?? false
  const isTitleReadable = isOpeningReadable || thread.authorId === readerId
  return {
    id: thread.id,
    title: isTitleReadable ? thread.title : null,
    handle: isTitleReadable ? shownHandle({ isUnnamed, author: thread.author }) : null,
    isUnnamed: isTitleReadable && isUnnamed,
    ...(isTitleReadable && !isUnnamed && isAtRest(thread.author) && { isAway: true }),
    passage: thread.passage && { id: thread.passage.id, quotation: thread.passage.exact },
    commentCount: thread.commentCount,
    lastCommentAt: thread.lastCommentAt?.toISOString() ?? null,
    isPinned: thread.pinnedAt !== null,
    isAnswered: thread.answeredAt !== null && thread.questionId !== null,
    isWaiting: opening?.visibility === 'PENDING',
  }
}
