import 'server-only'
import type { Actor } from '@/domain/actor'
import {
  conversation,
  type CommentView,
  type StoredComment,
} from '@/domain/discussion/conversation'
import type { ThreadCard } from '@/domain/discussion/thread-card'
import { isSlug } from '@/domain/library/field-rules'
import { db, type Prisma } from '@/server/db'

import { readableBy } from './readable-by-all'

export type ThreadView = ThreadCard & {
  version: number
  essay: { slug: string; title: string }
  isLocked: boolean
  comments: CommentView[]
}

export type EssayDiscussion = {
  essay: { slug: string; title: string }
  version: number
  threads: ThreadCard[]
}

const readerOf = (actor: Actor): string | null => (actor.kind === 'member' ? actor.id : null)

/** A thread can be read when something in it can: by everyone, or by whoever wrote what waits or was removed. */
const readableThread = (readerId: string | null): Prisma.ThreadWhereInput =>
  readerId === null
    ? { commentCount: { gt: 0 } }
    : { OR: [{ commentCount: { gt: 0 } }, { comments: { some: readableBy(readerId) } }] }

const cardFields = {
  passage: { select: { id: true, exact: true } },
  author: { select: { handle: true } },
  comments: {
    where: { parentId: null },
    select: { visibility: true, authorDeletedAt: true, purgedAt: true },
  },
} as const satisfies Prisma.ThreadInclude

type ThreadRow = Prisma.ThreadGetPayload<{ include: typeof cardFields }>

/** The conversations about an essay as this reader may see them, the liveliest first. Null: no such essay. */
export async function discussionOf(slug: string, actor: Actor): Promise<EssayDiscussion | null> {
  if (!isSlug(slug)) return null
  const essay = await db.essay.findFirst({
    where: { slug, withdrawnAt: null },
    select: { id: true, slug: true, title: true, discussionVersion: true },
  })
  if (!essay) return null
  const readerId = readerOf(actor)
  const rows = await db.thread.findMany({
    where: { essayId: essay.id, ...readableThread(readerId) },
    orderBy: [{ lastCommentAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    include: cardFields,
  })
  const { discussionVersion: version, ...named } = essay
  return { essay: named, version, threads: rows.map((row) => card(row, readerId)) }
}

/** One conversation whole, as this reader may see it. Null when there is nothing in it for them. */
export async function threadById(id: string, actor: Actor): Promise<ThreadView | null> {
  const readerId = readerOf(actor)
  const thread = await db.thread.findFirst({
    where: { id, ...readableThread(readerId) },
    include: { ...cardFields, essay: { select: { slug: true, title: true } } },
  })
  if (!thread) return null
  return {
    ...card(thread, readerId),
    version: thread.version,
    essay: thread.essay,
    isLocked: thread.lockedAt !== null,
    comments: conversation(await storedComments(id), readerId),
  }
}

/** Where a comment is to be found, for its permanent address; null when this reader may not see it. */
export async function placeOfComment(
  id: string,
  actor: Actor,
): Promise<{ threadId: string; revisionId: string; html: string; handle: string } | null> {
  const comment = await db.comment.findFirst({
    where: { id, ...readableBy(readerOf(actor)) },
    include: { currentRevision: true, author: true },
  })
  if (!comment?.currentRevision) return null
  const { threadId, currentRevision, author } = comment
  return {
    threadId,
    revisionId: currentRevision.id,
    html: currentRevision.html,
    handle: author.handle ?? '',
  }
}

function card(thread: ThreadRow, readerId: string | null): ThreadCard {
  const [opening] = thread.comments
  const isOpeningReadable =
    opening?.authorDeletedAt === null &&
    opening.purgedAt === null &&
    (opening.visibility === 'PUBLISHED' || opening.visibility === 'LIMITED')
  const isTitleReadable = isOpeningReadable || thread.authorId === readerId
  return {
    id: thread.id,
    title: isTitleReadable ? thread.title : null,
    handle: isTitleReadable ? thread.author.handle : null,
    passage: thread.passage && { id: thread.passage.id, quotation: thread.passage.exact },
    commentCount: thread.commentCount,
    lastCommentAt: thread.lastCommentAt?.toISOString() ?? null,
    isWaiting: opening?.visibility === 'PENDING',
  }
}

async function storedComments(threadId: string): Promise<StoredComment[]> {
  const rows = await db.comment.findMany({
    where: { threadId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: {
      author: { select: { handle: true } },
      currentRevision: { select: { html: true } },
      decisions: {
        where: { statement: { isNot: null }, reversedBy: { is: null } },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: 1,
        select: { statement: { select: { rule: true, ruleTitle: true, facts: true } } },
      },
    },
  })
  return rows.map((row) => ({
    id: row.id,
    parentId: row.parentId,
    authorId: row.authorId,
    handle: row.author.handle ?? '',
    html: row.currentRevision?.html ?? '',
    createdAt: row.createdAt.toISOString(),
    visibility: row.visibility,
    isDeletedByAuthor: row.authorDeletedAt !== null || row.purgedAt !== null,
    statement: row.decisions[0]?.statement ?? null,
  }))
}
