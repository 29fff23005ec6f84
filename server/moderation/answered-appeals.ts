import 'server-only'
import { shownName } from '@/domain/accounts/shown-name'
import type { Actor } from '@/domain/actor'
import type { AnsweredAppeal } from '@/domain/moderation/answered-appeal'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { APPEAL_ITEM_FIELDS, appellantName, isKeptFrom, team } from './appeal-item'
import { UNTITLED } from './untitled'

const PAGE = 20

export type AnsweredAppeals = { appeals: AnsweredAppeal[]; hasMore: boolean }

/**
 * One page of the appeals that somebody answered, the latest answer first, twenty at a time: by whom, and whether the decision
 * stayed. Who wrote as "a reader" stays so, and whoever reported words to the moderator whose they are.
 */
export async function answeredAppeals(actor: Actor, page = 1): Promise<AnsweredAppeals> {
  const reader = mustBeAllowed(actor, 'moderation.see')
  const everyone = await team()
  const rows = await db.appeal.findMany({
    where: { state: { in: ['UPHELD', 'OVERTURNED'] } },
    orderBy: [{ closedAt: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * PAGE,
    take: PAGE + 1,
    include: APPEAL_ITEM_FIELDS,
  })
  const appeals = rows.slice(0, PAGE).map((row): AnsweredAppeal => {
    const { comment, kind, commentId } = row.decision
    return {
      ...{ id: row.id, kind, isReporters: row.isReporters, commentId },
      answer: isKeptFrom(row, { reader, team: everyone }) ? '' : row.answer,
      byline: appellantName(row, reader.id),
      threadTitle: comment.thread.title || UNTITLED,
      isOverturned: row.state === 'OVERTURNED',
      reviewer: shownName(row.reviewer?.handle ?? null),
      closedAt: (row.closedAt ?? row.createdAt).toISOString(),
    }
  })
  return { appeals, hasMore: rows.length > PAGE }
}
