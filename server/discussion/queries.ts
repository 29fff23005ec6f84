import 'server-only'
import type { Actor } from '@/domain/actor'
import { bylineOf } from '@/domain/discussion/byline'
import { conversation, type CommentView } from '@/domain/discussion/conversation'
import type { ThreadCard } from '@/domain/discussion/thread-card'
import { threadSubject, type ThreadSubject } from '@/domain/discussion/thread-subject'
import { isSlug } from '@/domain/library/field-rules'
import { db, type Prisma } from '@/server/db'

import { readableBy } from './readable-by-all'
import { storedComments } from './stored-comments'
import { isWithdrawn, subjectFields } from './subject-fields'
import { cardFields, readableThread, threadCard } from './thread-row'

export type ThreadView = ThreadCard & {
  version: number
  subject: ThreadSubject
  isLocked: boolean
  /** What it is about was withdrawn: it stays readable, and nobody can add to it. */
  isWithdrawn: boolean
  comments: CommentView[]
}

/** The conversations about one essay or question. Of what was withdrawn they stay readable; none can be opened. */
export type Discussion = {
  subject: ThreadSubject
  isWithdrawn: boolean
  version: number
  threads: ThreadCard[]
}

const readerOf = (actor: Actor): string | null => (actor.kind === 'member' ? actor.id : null)

/** The conversations about an essay as this reader may see them, the liveliest first. Null: no such essay. */
export async function discussionOf(slug: string, actor: Actor): Promise<Discussion | null> {
  if (!isSlug(slug)) return null
  const essay = await db.essay.findFirst({
    where: { slug, scheduledFor: null, currentRevisionId: { not: null } },
    select: { id: true, slug: true, title: true, withdrawnAt: true, discussionVersion: true },
  })
  if (!essay) return null
  const subject = threadSubject({ essay, question: null })
  return discussion({ ...essay, subject }, { essayId: essay.id }, actor)
}

/** The conversations about a question; otherwise as `discussionOf`. */
export async function discussionOfQuestion(slug: string, actor: Actor): Promise<Discussion | null> {
  if (!isSlug(slug)) return null
  const question = await db.question.findUnique({
    where: { slug },
    select: { id: true, slug: true, heading: true, withdrawnAt: true, discussionVersion: true },
  })
  if (!question) return null
  const subject = threadSubject({ essay: null, question })
  return discussion({ ...question, subject }, { questionId: question.id }, actor)
}

type Discussed = { subject: ThreadSubject; withdrawnAt: Date | null; discussionVersion: number }

async function discussion(
  { subject, withdrawnAt, discussionVersion }: Discussed,
  of: Prisma.ThreadWhereInput,
  actor: Actor,
): Promise<Discussion> {
  const readerId = readerOf(actor)
  const rows = await db.thread.findMany({
    where: { ...of, ...readableThread(readerId) },
    orderBy: [{ lastCommentAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    include: cardFields,
  })
  return {
    subject,
    isWithdrawn: withdrawnAt !== null,
    version: discussionVersion,
    threads: rows.map((row) => threadCard(row, readerId)),
  }
}

/** One conversation whole, as this reader may see it. Null when there is nothing in it for them. */
export async function threadById(id: string, actor: Actor): Promise<ThreadView | null> {
  const readerId = readerOf(actor)
  const thread = await db.thread.findFirst({
    where: { id, ...readableThread(readerId) },
    include: { ...cardFields, ...subjectFields },
  })
  if (!thread) return null
  return {
    ...threadCard(thread, readerId),
    version: thread.version,
    subject: threadSubject(thread),
    isLocked: thread.lockedAt !== null,
    isWithdrawn: isWithdrawn(thread),
    comments: conversation(await storedComments(id), readerId),
  }
}

/** Where a comment is to be found, for its permanent address; null when this reader may not see it. */
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
