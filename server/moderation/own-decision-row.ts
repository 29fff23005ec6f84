import 'server-only'
import { appealEnd } from '@/domain/moderation/appeal'
import { appealRight } from '@/domain/moderation/appeal-rules'
import { isRestriction } from '@/domain/moderation/decision'
import type { OwnAppeal, OwnDecision } from '@/domain/moderation/own-decision'
import { DECIDED_KINDS } from '@/domain/moderation/transitions'
import type { Prisma } from '@/server/db'
import { COMMENT_FACTS, placeOf } from '@/server/notifications/comment-notice'

import { isDeclinedChange, LET_THROUGH_FIELDS } from './of-change'

const LET_THROUGH = { kind: 'APPROVE', reversedBy: { is: null } } as const

/**
 * Decisions that their author is told, with reasons: restrictions, changes that were not let through, and what a check had
 * held that was. What waits still stands apart from them (`heldWords`), and `isTold` looks more closely at changes.
 */
export const TOLD_TO_AUTHOR = {
  OR: [
    { kind: 'HOLD', revision: { decisions: { some: LET_THROUGH } } },
    { kind: { in: DECIDED_KINDS.filter(isRestriction) } },
    { kind: 'DISMISS', revision: { isHeld: true } },
  ],
} satisfies Prisma.DecisionWhereInput

/** What a decision's row must have for whoever it concerns: with that reader's own appeal, and no other. */
export const ownDecisionFields = (readerId: string) =>
  ({
    statement: { select: { ruleTitle: true } },
    reversedBy: { select: { createdAt: true } },
    acknowledged: { select: { createdAt: true } },
    revision: { select: { markdown: true, ...LET_THROUGH_FIELDS } },
    case: {
      select: {
        reports: { where: { reporterId: readerId }, select: { id: true } },
      },
    },
    appeals: { where: { appellantId: readerId } },
    comment: { select: { ...COMMENT_FACTS, currentRevisionId: true } },
  }) as const satisfies Prisma.DecisionInclude

type Row = Prisma.DecisionGetPayload<{ include: ReturnType<typeof ownDecisionFields> }>

/** Whether the author is told of such a decision: a report that was set aside changes nothing for them, nor do they learn of it. */
export const isTold = (row: Row): boolean => row.kind !== 'DISMISS' || isDeclinedChange(row)

type Reading = { readerId: string; now: Date; rules: readonly { id: string; title: string }[] }

/** A decision as this reader may read it, whom it concerns. Of whoever decided, and who reported, it says nothing. */
export function ownDecisionOf(row: Row, { readerId, now, rules }: Reading): OwnDecision {
  const { kind, comment, statement, reversedBy, createdAt, autoDecided } = row
  const { leadsTo, where } = placeOf(comment, readerId)
  const letThrough = row.revision.decisions.find(({ reversedBy }) => reversedBy === null)
  const isAuthors = row.authorId === readerId
  const right = appealRight(appealedIn(row, readerId), readerId, now)
  const [appeal] = row.appeals
  const isThere = comment.authorDeletedAt === null && comment.purgedAt === null
  const words = isAuthors && isThere ? row.revision.markdown : ''
  const isAppealable = !isAuthors || isRestriction(kind) || isDeclinedChange(row)
  return {
    ...{ id: row.id, kind, where, words: words === '' ? null : words },
    decidedAt: createdAt.toISOString(),
    as: isAuthors ? 'author' : 'reporter',
    wasHeld: row.stateBefore === 'PENDING',
    rule: row.rule
      ? { id: row.rule, title: statement?.ruleTitle ?? titleIn(rules, row.rule) }
      : null,
    law: row.law ?? '',
    ...(isAuthors
      ? { facts: kind === 'HOLD' ? '' : row.facts, explanation: row.explanation }
      : NOT_FOR_REPORTERS),
    isFoundByCheck: row.autoFound,
    isDecidedByProgram: autoDecided,
    endsAt: row.expiresAt?.toISOString() ?? null,
    undoneAt: (kind === 'HOLD' ? letThrough : reversedBy)?.createdAt.toISOString() ?? null,
    commentId: leadsTo?.kind === 'comment' && isThere ? leadsTo.id : null,
    appealUntil: isAppealable ? appealEnd(createdAt).toISOString() : null,
    mayAppeal: right !== null && !appeal,
    appeal: appeal ? appealOf(appeal) : null,
    isRead: kind === 'WARN' ? row.acknowledged !== null : null,
  }
}

/** What has no statement names its rule as it is today. */
const titleIn = (rules: Reading['rules'], rule: string): string =>
  rules.find(({ id }) => id === rule)?.title ?? rule

/** What the author was told is not for whoever reported them. */
const NOT_FOR_REPORTERS = { facts: '', explanation: '' }

const appealedIn = (row: Row, readerId: string) => ({
  ...{ kind: row.kind, authorId: row.authorId, deciderId: row.deciderId },
  ...{ createdAt: row.createdAt, isReversed: row.reversedBy !== null },
  reporterIds: row.case.reports.map(() => readerId),
  isDeclinedChange: isDeclinedChange(row),
})

const appealOf = ({ id, words, state, answer, createdAt, closedAt }: Row['appeals'][number]) =>
  ({
    ...{ id, words, state, answer },
    createdAt: createdAt.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
  }) satisfies OwnAppeal
