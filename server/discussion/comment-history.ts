import 'server-only'
import type { Actor } from '@/domain/actor'
import { bylineOf } from '@/domain/discussion/byline'
import { readableRevisions } from '@/domain/discussion/edit'
import { compareTexts, type ComparedBlock } from '@/domain/library/compare-texts'
import { db } from '@/server/db'

import { readableBy } from './readable-by-all'

/** What a comment said at one time, and what had changed since the time before; times ISO 8601, UTC. */
type ToldRevision = { id: string; writtenAt: string; html: string; changes: ComparedBlock[] }

export type CommentHistory = { threadId: string; byline: string; revisions: ToldRevision[] }

/** The readable history of a comment, the newest first; null when this reader may not read the comment. */
export async function commentHistory(actor: Actor, id: string): Promise<CommentHistory | null> {
  const readerId = actor.kind === 'member' ? actor.id : null
  const comment = await db.comment.findFirst({
    where: { id, ...readableBy(readerId) },
    include: {
      author: { select: { handle: true } },
      revisions: {
        orderBy: { number: 'asc' },
        where: { withheldFor: { none: {} } },
        include: { decisions: { where: { kind: 'APPROVE', reversedBy: { is: null } } } },
      },
    },
  })
  if (!comment) return null
  const { threadId, createdAt, currentRevisionId } = comment
  const revisions = comment.revisions.filter(
    ({ id: one, insteadOfId }) => insteadOfId === null || one === currentRevisionId,
  )
  const told = readableRevisions(
    revisions.map((one) => ({ ...one, isLetThrough: one.decisions.length > 0 })),
    createdAt,
  )
  return {
    threadId,
    byline: bylineOf(comment),
    revisions: told
      .map((one, index) => ({
        id: one.id,
        writtenAt: one.createdAt.toISOString(),
        html: one.html,
        changes: index === 0 ? [] : compareTexts(told[index - 1]?.markdown ?? '', one.markdown),
      }))
      .reverse(),
  }
}
