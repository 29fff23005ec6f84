import 'server-only'
import type { Actor } from '@/domain/actor'
import { bylineOf } from '@/domain/discussion/byline'
import { isReadableByAll } from '@/domain/discussion/readable'
import { appealRight } from '@/domain/moderation/appeal-rules'
import { reportOutcome, type OwnReport } from '@/domain/moderation/own-report'
import { db, type Prisma } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { COMMENT_FACTS, placeOf } from '@/server/notifications/comment-notice'

import { isDeclinedChange, LET_THROUGH_FIELDS } from './of-change'
import { standingOfReport } from './standing-of-report'

const REPORTS_SHOWN = 30

const facts = (memberId: string) =>
  ({
    case: {
      select: {
        state: true,
        decisions: {
          orderBy: { number: 'desc' },
          include: {
            reversedBy: { select: { id: true } },
            revision: { select: LET_THROUGH_FIELDS },
            appeals: { where: { appellantId: memberId } },
          },
        },
      },
    },
    revision: {
      select: {
        comment: {
          select: {
            ...COMMENT_FACTS,
            currentRevision: { select: { html: true } },
            hiddenBy: { where: { memberId }, select: { memberId: true } },
          },
        },
      },
    },
  }) as const satisfies Prisma.ReportInclude

/** From which report on: from the one after it, or from that one itself; null: from the latest. */
export type ReportsFrom = { before: string } | { from: string } | null

/**
 * What a member reported and what came of it, the latest first. Of a comment that is gone it
 * tells where it was, and no word.
 */
export async function ownReports(
  actor: Actor,
  start: ReportsFrom,
  now = new Date(),
): Promise<{ reports: OwnReport[]; next: string | null }> {
  const { id: memberId } = mustBeAllowed(actor, 'account.see')
  const rows = await db.report.findMany({
    where: { reporterId: memberId, ...idsFrom(start) },
    orderBy: { id: 'desc' },
    take: REPORTS_SHOWN + 1,
    include: facts(memberId),
  })
  const reports = rows.slice(0, REPORTS_SHOWN).map((row) => ownReport(row, memberId, now))
  return { reports, next: rows.length > REPORTS_SHOWN ? (reports.at(-1)?.id ?? null) : null }
}

function idsFrom(start: ReportsFrom): Prisma.ReportWhereInput {
  if (start === null) return {}
  return { id: 'before' in start ? { lt: start.before } : { lte: start.from } }
}

type Row = Prisma.ReportGetPayload<{ include: ReturnType<typeof facts> }>

function ownReport(row: Row, memberId: string, now: Date): OwnReport {
  const { id, reason, words, law, createdAt, toldAt, revision } = row
  const { comment } = revision
  const { standing, decision } = standingOfReport(row.case, toldAt)
  const { where } = placeOf(comment, memberId)
  return {
    ...{ id, reason, words, law, where, isSettled: standing.isSettled },
    createdAt: createdAt.toISOString(),
    comment: isReadableByAll(comment)
      ? { id: comment.id, byline: bylineOf(comment), html: comment.currentRevision?.html ?? '' }
      : null,
    outcome: reportOutcome(standing, reason),
    ...(decision
      ? { because: reasonToStay(decision), ...appealOf(decision, memberId, now) }
      : { because: '', appealable: null, appeal: null }),
    isHidden: comment.hiddenBy.length > 0,
  }
}

type Decision = Row['case']['decisions'][number]

/** What was said to the author of a change that waited is theirs. */
const reasonToStay = (decision: Decision): string =>
  decision.kind === 'DISMISS' && !isDeclinedChange(decision) && decision.reversedBy === null
    ? decision.explanation
    : ''

function appealOf(decision: Decision, memberId: string, now: Date) {
  const [appeal = null] = decision.appeals
  const asked = {
    ...decision,
    isReversed: decision.reversedBy !== null,
    reporterIds: [memberId],
  }
  const mayAppeal = appeal === null && appealRight(asked, memberId, now) === 'reporter'
  return {
    appealable: mayAppeal ? decision.id : null,
    appeal: appeal && { words: appeal.words, state: appeal.state, answer: appeal.answer },
  }
}
