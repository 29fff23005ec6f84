import 'server-only'
import type { MemberActor } from '@/domain/actor'
import { bylineOf } from '@/domain/discussion/byline'
import { termsKey } from '@/domain/discussion/terms-key'
import type { MovableBranch, ThreadDesk } from '@/domain/discussion/thread-desk'
import { threadSubject } from '@/domain/discussion/thread-subject'
import { lastDay } from '@/domain/discussion/thread-terms'
import { may } from '@/domain/permissions'
import { db } from '@/server/db'

import { hasKeptTitle } from './has-kept-title'
import { READABLE_BY_ALL } from './readable-by-all'
import { subjectFields } from './subject-fields'
import { readableThread } from './thread-row'

/** What this member may do with a conversation that they can read; null when there is nothing in it for them. */
export async function threadDesk(id: string, actor: MemberActor): Promise<ThreadDesk | null> {
  const thread = await db.thread.findFirst({
    where: { id, mergedIntoId: null, ...readableThread(actor.id) },
    include: { ...subjectFields, hiddenBy: { where: { memberId: actor.id } } },
  })
  if (!thread) return null
  const { authorId, closesAt } = thread
  const mayName = may(actor, 'thread.rename', { authorId })
  const mayTend = may(actor, 'thread.tend')
  const isTitleKept = mayName && !mayTend && (await hasKeptTitle(db, id))
  const mayAnswer = thread.questionId !== null && may(actor, 'thread.answer', { authorId })
  return {
    ...{ id, title: thread.title, subject: threadSubject(thread) },
    ...{ mayRename: mayName && !isTitleKept, isTitleKept, mayTend },
    isAnswered: mayAnswer ? thread.answeredAt !== null : null,
    isHidden: thread.hiddenBy.length > 0,
    terms: {
      seen: termsKey(thread),
      isPinned: thread.pinnedAt !== null,
      isLocked: thread.lockedAt !== null,
      byApproval: thread.byApproval,
      slowSeconds: thread.slowSeconds,
      openUntil: closesAt === null ? '' : lastDay(closesAt),
    },
  }
}

/** A reply in this conversation that this member may move; null when it is none of these. */
export async function movableBranch(
  threadId: string,
  commentId: string,
  actor: MemberActor,
): Promise<MovableBranch | null> {
  const comment = await db.comment.findFirst({
    where: { id: commentId, threadId, parentId: { not: null }, ...READABLE_BY_ALL },
    include: { author: { select: { handle: true } }, currentRevision: true },
  })
  if (!comment?.currentRevision || !may(actor, 'comment.branch', comment)) return null
  return { id: comment.id, byline: bylineOf(comment), html: comment.currentRevision.html }
}
