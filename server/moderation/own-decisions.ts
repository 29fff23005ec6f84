import 'server-only'
import type { Actor } from '@/domain/actor'
import type { OwnDecision } from '@/domain/moderation/own-decision'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { isTold, ownDecisionFields, ownDecisionOf, TOLD_TO_AUTHOR } from './own-decision-row'

const PAGE = 20

export type OwnDecisions = {
  decisions: OwnDecision[]
  /** Where older ones begin; null: there are none. */
  next: number | null
}

/**
 * What moderators decided about a member's words and account and told them, the newest first, twenty from below `before`.
 * Also for whoever is suspended.
 */
export async function ownDecisions(
  actor: Actor,
  before: number | null = null,
  now = new Date(),
): Promise<OwnDecisions> {
  const { id: authorId } = mustBeAllowed(actor, 'account.see')
  const rows = await db.decision.findMany({
    where: {
      authorId,
      ...(before !== null && { number: { lt: before } }),
      ...TOLD_TO_AUTHOR,
    },
    orderBy: { number: 'desc' },
    take: PAGE + 1,
    include: ownDecisionFields(authorId),
  })
  const shown = rows.slice(0, PAGE)
  return {
    decisions: shown.filter(isTold).map((row) => ownDecisionOf(row, authorId, now)),
    next: rows.length > PAGE ? (shown.at(-1)?.number ?? null) : null,
  }
}
