import 'server-only'
import type { Actor } from '@/domain/actor'
import { bylineOf } from '@/domain/discussion/byline'
import { conversation, type CommentView } from '@/domain/discussion/conversation'
import type { ThreadCard } from '@/domain/discussion/thread-card'
import type { ThreadOrder } from '@/domain/discussion/thread-order'
import { threadSubject, type ThreadSubject } from '@/domain/discussion/thread-subject'
import { isSlug } from '@/domain/library/field-rules'
import { db } from '@/server/db'

import { ownHidden } from './own-hidden'
import { readableBy } from './readable-by-all'
import { readerOf } from './reader-of'
import { storedBeginning, storedFrom } from './stored-thread'
import { threadFacts, type ThreadFacts } from './thread-facts'
import { threadPage } from './thread-page'

/** A page of a conversation: the opening comment, direct replies to it, and some of what hangs on these. */
export type ThreadView = ThreadFacts & {
  comments: CommentView[]
  /** The direct reply after which the next page begins; null on the last. */
  next: string | null
}

/** The conversations about one essay or question. Of what was withdrawn they stay readable; none can be opened. */
export type Discussion = {
  subject: ThreadSubject
  isWithdrawn: boolean
  version: number
  threads: ThreadCard[]
  /** The conversation after which the next page begins; null on the last. */
  next: string | null
}

/** Which part of the conversations: their order, and the one after which it begins (at the first without it). */
export type DiscussionPart = { order?: ThreadOrder; after?: string | null }

/**
 * A page of the conversations about an essay as this reader may see them, the liveliest first unless another order is asked
 * for. Null: no such essay.
 */
export async function discussionOf(
  slug: string,
  actor: Actor,
  part: DiscussionPart = {},
): Promise<Discussion | null> {
  if (!isSlug(slug)) return null
  const essay = await db.essay.findFirst({
    where: { slug, scheduledFor: null, currentRevisionId: { not: null } },
    select: { id: true, slug: true, title: true, withdrawnAt: true, discussionVersion: true },
  })
  if (!essay) return null
  const subject = threadSubject({ essay, question: null })
  return discussion({ ...essay, subject }, actor, part)
}

/** The conversations about a question; otherwise as `discussionOf`. */
export async function discussionOfQuestion(
  slug: string,
  actor: Actor,
  part: DiscussionPart = {},
): Promise<Discussion | null> {
  if (!isSlug(slug)) return null
  const question = await db.question.findUnique({
    where: { slug },
    select: { id: true, slug: true, heading: true, withdrawnAt: true, discussionVersion: true },
  })
  if (!question) return null
  const subject = threadSubject({ essay: null, question })
  return discussion({ ...question, subject }, actor, part)
}

type Discussed = {
  id: string
  subject: ThreadSubject
  withdrawnAt: Date | null
  discussionVersion: number
}

const discussion = async (
  { id, subject, withdrawnAt, discussionVersion }: Discussed,
  actor: Actor,
  { order = 'talk', after = null }: DiscussionPart,
): Promise<Discussion> => ({
  subject,
  isWithdrawn: withdrawnAt !== null,
  version: discussionVersion,
  ...(await threadPage({ subjectId: id, order, after, readerId: readerOf(actor) })),
})

/**
 * A conversation as this reader may see it, from the direct reply `after` on, or from its beginning. Null when there is
 * nothing in it for them.
 */
export async function threadById(
  id: string,
  actor: Actor,
  after: string | null = null,
): Promise<ThreadView | null> {
  const readerId = readerOf(actor)
  const wish = { threadId: id, readerId, hidden: await ownHidden(id, readerId) }
  const found = after === null ? await storedBeginning(wish) : await storedFrom(after, wish)
  if (!found) return null
  const { comments, next } = found.page
  return {
    ...(await threadFacts(found.thread, actor)),
    comments: conversation(comments, readerId),
    next,
  }
}

/** A comment that this reader may see; null for any other. */
export async function placeOfComment(
  id: string,
  actor: Actor,
): Promise<{
  threadId: string
  revisionId: string
  html: string
  byline: string
  isOwn: boolean
} | null> {
  const comment = await db.comment.findFirst({
    where: { id, ...readableBy(readerOf(actor)) },
    include: { currentRevision: true, author: true },
  })
  if (!comment?.currentRevision) return null
  const { threadId, currentRevision } = comment
  return {
    threadId,
    revisionId: currentRevision.id,
    html: currentRevision.html,
    byline: bylineOf(comment),
    isOwn: comment.authorId === readerOf(actor),
  }
}
