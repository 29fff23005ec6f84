import 'server-only'
import type { MemberActor } from '@/domain/actor'
import { mayComeBack, purgeTime } from '@/domain/discussion/deletion'
import { isClosed } from '@/domain/discussion/thread-terms'
import { may } from '@/domain/permissions'
import { db } from '@/server/db'
import { whyLocked } from '@/server/moderation/why-locked'

import { authorStanding } from './author-standing'
import { isWithdrawn, subjectFields } from './subject-fields'
import { turnOf } from './turn-of'

/** A comment as its author has it before them to change or delete. */
export type OwnCommentView = {
  threadId: string
  /** The words last written, though they may wait for a moderator. */
  revisionId: string
  words: string
  contentNote: string
  html: string
  isWaiting: boolean
  mayEdit: boolean
  /** A moderator locked it, it alone: where why stands. Null: nobody did. */
  lockedBy: Awaited<ReturnType<typeof whyLocked>> | null
  /** Until when its author waits before they may write again, and can only mend it; ISO 8601, UTC; null: they need not wait. */
  mendsUntil: string | null
  mayDelete: boolean
  /** Until when it can be brought back, ISO 8601, UTC; null when it was not deleted. */
  backUntil: string | null
}

/** One's own comment; null when it is another's, not there, or its words are gone for good. */
export async function ownComment(
  actor: MemberActor,
  id: string,
  now = new Date(),
): Promise<OwnCommentView | null> {
  const comment = await db.comment.findFirst({
    where: { id, authorId: actor.id, purgedAt: null },
    include: {
      currentRevision: true,
      waitingRevision: true,
      thread: {
        select: { id: true, slowSeconds: true, lockedAt: true, closesAt: true, ...subjectFields },
      },
    },
  })
  const revision = comment?.waitingRevision ?? comment?.currentRevision
  if (!comment || !revision) return null
  const { authorId, authorDeletedAt, visibility, thread } = comment
  if (authorDeletedAt !== null && !mayComeBack(comment, now)) return null
  const isThere = authorDeletedAt === null && visibility !== 'REMOVED'
  const locked = isClosed(thread, now) || comment.lockedAt !== null
  const { isSlowed } = (await authorStanding(db, actor, '')).sanctions
  const turn = await turnOf(db, actor, { thread, isSlowed, now })
  return {
    threadId: comment.threadId,
    revisionId: revision.id,
    words: revision.markdown,
    contentNote: revision.contentNote,
    html: revision.html,
    isWaiting: visibility === 'PENDING' || comment.waitingRevisionId !== null,
    mayEdit: isThere && !isWithdrawn(thread) && may(actor, 'comment.edit', { authorId, locked }),
    lockedBy: comment.lockedAt && (await whyLocked(db, id)),
    mendsUntil: turn?.until.toISOString() ?? null,
    mayDelete: isThere && may(actor, 'comment.delete', { authorId }),
    backUntil: authorDeletedAt && purgeTime(authorDeletedAt).toISOString(),
  }
}
