import 'server-only'
import type { Actor } from '@/domain/actor'
import type { HeldWords } from '@/domain/moderation/own-decision'
import { db } from '@/server/db'
import { ownUndeleted } from '@/server/discussion/readable-by-all'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { COMMENT_FACTS, placeOf } from '@/server/notifications/comment-notice'

const SHOWN_MAX = 100
const WORDS = {
  ...{ markdown: true, createdAt: true },
  decisions: {
    where: { kind: 'HOLD' },
    orderBy: { number: 'desc' },
    take: 1,
    select: { explanation: true },
  },
} as const

/** A member's own words that wait for a moderator, the newest first: new comments, and changes. */
export async function heldWords(actor: Actor): Promise<HeldWords[]> {
  const { id: readerId } = mustBeAllowed(actor, 'account.see')
  const words = { select: WORDS } as const
  const rows = await db.comment.findMany({
    where: {
      ...ownUndeleted(readerId),
      OR: [
        { visibility: 'PENDING' },
        // Of a removed comment nobody decides on a change before it is restored.
        { visibility: { not: 'REMOVED' }, waitingRevisionId: { not: null } },
      ],
    },
    orderBy: { createdAt: 'desc' },
    take: SHOWN_MAX,
    select: { ...COMMENT_FACTS, waitingRevision: words, currentRevision: words },
  })
  return rows.map(({ waitingRevision, currentRevision, ...comment }) => {
    const revision = waitingRevision ?? currentRevision
    return {
      commentId: comment.id,
      words: revision?.markdown ?? '',
      where: placeOf(comment, readerId).where,
      writtenAt: revision?.createdAt.toISOString() ?? '',
      reason: revision?.decisions[0]?.explanation ?? null,
      isChange: waitingRevision !== null && comment.visibility !== 'PENDING',
    }
  })
}
