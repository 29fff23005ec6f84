import 'server-only'
import { handleSkeleton } from '@/domain/accounts/handle'
import { shownName } from '@/domain/accounts/shown-name'
import type { Actor } from '@/domain/actor'
import { bylineOf } from '@/domain/discussion/byline'
import type { LogPage } from '@/domain/moderation/decision-entry'
import type { DecisionFilter } from '@/domain/moderation/decision-filter'
import { transitionOf } from '@/domain/moderation/transitions'
import { db, type Prisma } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { isForAnother } from './is-for-another'
import { isOfChange, OF_CHANGE_FIELDS } from './of-change'

const ROWS_SHOWN = 50
const HANDLE = { select: { handle: true } } as const

/**
 * The log of moderation, the newest first, a page at a time. By a member only what they wrote under their name is found: of
 * "a reader" it would tell who that is. What colleagues noted about one's own words is for them.
 */
export async function decisionLog(actor: Actor, filter: DecisionFilter): Promise<LogPage> {
  const { id: readerId } = mustBeAllowed(actor, 'moderation.see')
  const isOwnVeiled = await isForAnother(db, { id: readerId }, { authorId: readerId })
  const rows = await db.decision.findMany({
    where: whereOf(filter),
    orderBy: { number: 'desc' },
    take: ROWS_SHOWN + 1,
    include: {
      ...OF_CHANGE_FIELDS,
      ...{ decider: HANDLE, author: HANDLE, comment: { select: { isUnnamed: true } } },
      reversedBy: { select: { createdAt: true, decider: HANDLE } },
    },
  })
  const shown = rows.slice(0, ROWS_SHOWN)
  return {
    entries: shown.map((row) => ({
      ...{ id: row.id, kind: row.kind, rule: row.rule, law: row.law, caseId: row.caseId },
      isOfChange: isOfChange(row),
      ...{ explanation: row.explanation, batchId: row.batchId },
      privateNote: isOwnVeiled && row.authorId === readerId ? '' : row.privateNote,
      ...{ commentId: row.commentId, createdAt: row.createdAt.toISOString() },
      until: row.expiresAt?.toISOString() ?? null,
      decider: row.decider && shownName(row.decider.handle),
      author: bylineOf({ isUnnamed: row.comment.isUnnamed, author: row.author }),
      undone: row.reversedBy && {
        by: row.reversedBy.decider ? shownName(row.reversedBy.decider.handle) : 'the system',
        at: row.reversedBy.createdAt.toISOString(),
      },
      mayBeUndone:
        row.reversesId === null &&
        row.reversedBy === null &&
        transitionOf(row.kind)?.undoneBy != null,
    })),
    older: rows.length > ROWS_SHOWN ? (shown.at(-1)?.number ?? null) : null,
  }
}

const named = (handle: string) => ({ handleSkeleton: handleSkeleton(handle) })

function whereOf(filter: DecisionFilter): Prisma.DecisionWhereInput {
  const { member, moderator, rule, kind, batch, comment, before } = filter
  return {
    ...(member !== '' && { author: named(member), comment: { isUnnamed: false } }),
    ...(moderator !== '' && { decider: named(moderator) }),
    ...(rule !== '' && { rule }),
    ...(kind !== '' && { kind }),
    ...(batch !== '' && { batchId: batch }),
    ...(comment !== '' && { commentId: comment }),
    ...(before !== null && { number: { lt: before } }),
  }
}
