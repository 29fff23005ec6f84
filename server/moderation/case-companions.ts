import 'server-only'
import type { Actor } from '@/domain/actor'
import { bylineOf } from '@/domain/discussion/byline'
import { appealEnd } from '@/domain/moderation/appeal'
import type { Companion } from '@/domain/moderation/companion'
import { BATCH_MAX } from '@/domain/moderation/decision'
import { offeredActs } from '@/domain/moderation/offered-acts'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { isForAnother } from './is-for-another'

const EXCERPT_LENGTH = 160
const AUTHOR = { select: { id: true, handle: true } } as const
const WORDS = { select: { id: true, markdown: true } } as const

/**
 * What can be decided on an open case, and which other open ones may be decided alike, the oldest first: of the same
 * member, or in the same conversation. Left out are those that another moderator has open or must decide, and, where either
 * is by "a reader", those of which it would tell who that is.
 */
export async function caseCompanions(actor: Actor, caseId: string, now = new Date()) {
  const { id: readerId } = mustBeAllowed(actor, 'moderation.see')
  const own = { authorId: readerId }
  const isOwnLeftOut = await isForAnother(db, { id: readerId }, own)
  const { state, comment } = await caseOf(caseId)
  const { visibility, lockedAt, waitingRevisionId, threadId, authorId } = comment
  const isOfMember = { authorId, isUnnamed: false }
  const rows = await db.case.findMany({
    where: {
      state: { not: 'CLOSED' },
      id: { not: caseId },
      comment: {
        authorDeletedAt: null,
        ...(isOwnLeftOut && { NOT: own }),
        OR: [{ threadId }, ...(comment.isUnnamed ? [] : [isOfMember])],
      },
      OR: [{ claimedUntil: null }, { claimedUntil: { lte: now } }, { claimedById: readerId }],
    },
    orderBy: { createdAt: 'asc' },
    take: BATCH_MAX - 1,
    include: {
      comment: { include: { author: AUTHOR, currentRevision: WORDS, waitingRevision: WORDS } },
    },
  })
  const acts = offeredActs({
    ...{ visibility, isLocked: lockedAt !== null, caseState: state },
    isChange: waitingRevisionId !== null,
  })
  const companions = rows.flatMap(({ id, version, comment: other }): Companion[] => {
    const words = other.waitingRevision ?? other.currentRevision
    if (!words) return []
    const isSameMember = other.authorId === authorId && !other.isUnnamed && !comment.isUnnamed
    return [
      {
        ...{ caseId: id, version, revisionId: words.id, isSameMember },
        ...{ byline: bylineOf(other), excerpt: words.markdown.slice(0, EXCERPT_LENGTH) },
        ...{ visibility: other.visibility, isChange: other.waitingRevisionId !== null },
        isSameThread: other.threadId === threadId,
      },
    ]
  })
  return { acts, companions, appealUntil: appealEnd(now).toISOString() }
}

async function caseOf(id: string) {
  const found = await db.case.findUnique({ where: { id }, include: { comment: true } })
  if (found) return found
  throw new Refusal('not-found', 'There is no such case.')
}
