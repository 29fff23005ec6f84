import 'server-only'
import type { Actor } from '@/domain/actor'
import { conversation, type CommentView } from '@/domain/discussion/conversation'
import type { ThreadCard } from '@/domain/discussion/thread-card'
import { isSlug } from '@/domain/library/field-rules'
import { db } from '@/server/db'

import { readableBy } from './readable-by-all'
import { storedComments } from './stored-comments'
import { cardFields, readableThread, threadCard } from './thread-row'

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
  return { essay: named, version, threads: rows.map((row) => threadCard(row, readerId)) }
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
    ...threadCard(thread, readerId),
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
