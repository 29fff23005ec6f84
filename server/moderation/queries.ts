import 'server-only'
import { shownName } from '@/domain/accounts/shown-name'
import type { Actor } from '@/domain/actor'
import { bylineOf } from '@/domain/discussion/byline'
import type { CaseView, DecisionItem, QueueItem } from '@/domain/moderation/case'
import { undoable } from '@/domain/moderation/projection'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { CASE_FIELDS, caseView } from './case-view'
import { deskQueue } from './desk-queue'
import { isForAnother } from './is-for-another'
import { LOG } from './log-of-comment'
import { isOfChange, OF_CHANGE_FIELDS } from './of-change'

/** The first page of the open cases: the gravest first, then the oldest. */
export const openCases = async (actor: Actor): Promise<QueueItem[]> =>
  (await deskQueue(actor)).cases

/** One open case with all a moderator needs to decide it; null when it is closed, was never there, or another must decide it. */
export async function openCaseById(
  actor: Actor,
  id: string,
  now = new Date(),
): Promise<CaseView | null> {
  const moderator = mustBeAllowed(actor, 'moderation.see')
  const found = await db.case.findFirst({
    where: { id, state: { not: 'CLOSED' } },
    include: CASE_FIELDS,
  })
  if (!found || (await isForAnother(db, moderator, found.comment))) return null
  return caseView(moderator, found, now)
}

/** The latest decisions, newest first. */
export async function latestDecisions(actor: Actor, limit: number): Promise<DecisionItem[]> {
  mustBeAllowed(actor, 'moderation.see')
  const rows = await db.decision.findMany({
    orderBy: { number: 'desc' },
    take: limit,
    include: {
      ...OF_CHANGE_FIELDS,
      decider: true,
      author: true,
      comment: { select: { isUnnamed: true, decisions: LOG } },
    },
  })
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    isOfChange: isOfChange(row),
    rule: row.rule,
    explanation: row.explanation,
    decider: row.decider && shownName(row.decider.handle),
    author: bylineOf({ isUnnamed: row.comment.isUnnamed, author: row.author }),
    commentId: row.commentId,
    createdAt: row.createdAt.toISOString(),
    mayBeUndone: undoable(row.comment.decisions).has(row.id),
  }))
}
