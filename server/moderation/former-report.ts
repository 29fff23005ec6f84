import 'server-only'
import type { Actor } from '@/domain/actor'
import { reportOutcome, type FormerReport } from '@/domain/moderation/own-report'
import { db } from '@/server/db'

import { standingOfReport } from './standing-of-report'

type Read = { commentId: string; revisionId: string }

/** What this reader reported of a comment last, and what came of it; null when they never did. */
export async function formerReport(
  actor: Actor,
  { commentId, revisionId }: Read,
): Promise<FormerReport | null> {
  if (actor.kind === 'visitor') return null
  const found = await db.report.findFirst({
    where: { reporterId: actor.id, case: { commentId } },
    orderBy: { id: 'desc' },
    include: {
      case: {
        select: {
          state: true,
          decisions: {
            orderBy: { number: 'desc' },
            select: { kind: true, stateBefore: true, reversedBy: { select: { id: true } } },
          },
        },
      },
    },
  })
  if (!found) return null
  const { standing } = standingOfReport(found.case, found.toldAt)
  return {
    ...{ id: found.id, createdAt: found.createdAt.toISOString(), isSettled: standing.isSettled },
    outcome: reportOutcome(standing, found.reason),
    isOfTheseWords: found.revisionId === revisionId,
  }
}
