import 'server-only'
import type { Actor } from '@/domain/actor'
import type { OwnDecision } from '@/domain/moderation/own-decision'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { isTold, ownDecisionFields, ownDecisionOf, TOLD_TO_AUTHOR } from './own-decision-row'

/**
 * One decision for whoever it concerns: the author of the words, or a reporter of its case where nothing was done, with their
 * appeal. Null for all others. Also for whoever is suspended.
 */
export async function ownDecision(
  actor: Actor,
  id: string,
  now = new Date(),
): Promise<OwnDecision | null> {
  const { id: readerId } = mustBeAllowed(actor, 'account.see')
  const row = await db.decision.findFirst({
    where: {
      id,
      OR: [
        { authorId: readerId, ...TOLD_TO_AUTHOR },
        {
          authorId: { not: readerId },
          kind: { in: ['DISMISS', 'APPROVE'] },
          case: { reports: { some: { reporterId: readerId } } },
        },
      ],
    },
    include: ownDecisionFields(readerId),
  })
  if (!row || (row.authorId === readerId && !isTold(row))) return null
  return ownDecisionOf(row, readerId, now)
}
