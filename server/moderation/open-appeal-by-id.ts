import 'server-only'
import { shownName } from '@/domain/accounts/shown-name'
import type { Actor } from '@/domain/actor'
import { bylineOf } from '@/domain/discussion/byline'
import { subjectWords, threadSubject } from '@/domain/discussion/thread-subject'
import type { AppealCase } from '@/domain/moderation/appeal-case'
import { REPORT_REASONS } from '@/domain/moderation/report-reason'
import { db, type Prisma } from '@/server/db'
import { subjectFields } from '@/server/discussion/subject-fields'
import { guidelineRules } from '@/server/library/queries'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { APPEAL_ITEM_FIELDS, appealItem, isKeptFrom, team } from './appeal-item'
import { namelessReporter } from './nameless-reporter'
import { isOfChange, LET_THROUGH_FIELDS } from './of-change'

const FIELDS = {
  ...APPEAL_ITEM_FIELDS,
  decision: {
    include: {
      decider: { select: { handle: true } },
      statement: { select: { ruleTitle: true } },
      reversedBy: { select: { createdAt: true } },
      revision: { include: { checks: true, decisions: LET_THROUGH_FIELDS.decisions } },
      case: {
        include: { reports: { orderBy: { createdAt: 'asc' }, include: { reporter: true } } },
      },
      comment: {
        include: {
          author: { select: { handle: true } },
          parent: { include: { author: true, currentRevision: true } },
          thread: { include: { ...subjectFields, passage: { select: { exact: true } } } },
        },
      },
    },
  },
} as const satisfies Prisma.AppealInclude

type Row = Prisma.AppealGetPayload<{ include: typeof FIELDS }>

/**
 * An appeal that nobody has answered, with the decision and all it was about; null when it was never there. Of their own words a
 * moderator never reads who reported them, nor, while the team has another, what they wrote or what was noted.
 */
export async function openAppealById(
  actor: Actor,
  id: string,
  now = new Date(),
): Promise<AppealCase | 'ended' | null> {
  const reader = mustBeAllowed(actor, 'moderation.see')
  const [row, everyone, rules] = await Promise.all([
    db.appeal.findUnique({ where: { id }, include: FIELDS }),
    team(),
    guidelineRules(),
  ])
  if (!row) return null
  if (row.closedAt !== null) return 'ended'
  const { decision, words, claimedUntil } = row
  const isOwn = decision.authorId === reader.id
  const isForAnother = isOwn && everyone.some((id) => id !== reader.id)
  return {
    ...appealItem(row, { reader, team: everyone, now }),
    words: isKeptFrom(row, { reader, team: everyone }) ? '' : words,
    ...{ claimedUntil: claimedUntil?.toISOString() ?? null },
    isAlone: everyone.every((member) => member === reader.id),
    decision: { ...decisionPart(decision, rules), ...(isForAnother && { privateNote: '' }) },
    comment: commentPart(decision),
    reports: isForAnother ? [] : decision.case.reports.map((one) => reportPart(one, isOwn)),
    checks: decision.revision.checks
      .filter(({ verdict }) => verdict !== 'PASS')
      .map(({ check, verdict, evidence }) => ({ check, verdict, evidence })),
  }
}

const reportPart = (report: Row['decision']['case']['reports'][number], isOwn: boolean) => ({
  ...{ id: report.id, words: report.words },
  handle: isOwn ? namelessReporter(report.reporter) : reporterName(report),
  reason: REPORT_REASONS[report.reason].label,
})

/** Of whoever reported without an account nothing is known here. */
const reporterName = ({ reporter }: { reporter: { handle: string | null } | null }): string =>
  reporter ? shownName(reporter.handle) : 'a visitor'

type Rules = Awaited<ReturnType<typeof guidelineRules>>

function decisionPart(row: Row['decision'], rules: Rules): AppealCase['decision'] {
  const { facts, explanation, privateNote, statement, decider } = row
  // What has no statement names its rule as it is today.
  const titleOf = (id: string) => rules.find((rule) => rule.id === id)?.title ?? id
  return {
    ...{ facts, explanation, privateNote, isDecidedByProgram: row.autoDecided },
    isOfChange: isOfChange(row),
    decider: decider ? shownName(decider.handle) : 'the system',
    decidedAt: row.createdAt.toISOString(),
    rule: row.rule === null ? (row.law ?? '') : (statement?.ruleTitle ?? titleOf(row.rule)),
    isFoundByCheck: row.autoFound,
    endsAt: row.expiresAt?.toISOString() ?? null,
    undoneAt: row.reversedBy?.createdAt.toISOString() ?? null,
  }
}

function commentPart({ comment, revision }: Row['decision']): AppealCase['comment'] {
  const { thread, parent } = comment
  return {
    ...{ id: comment.id, visibility: comment.visibility, contentNote: revision.contentNote },
    byline: bylineOf(comment),
    html: revision.markdown === '' ? null : revision.html,
    answered: parent && { byline: bylineOf(parent), html: parent.currentRevision?.html ?? '' },
    quotation: thread.passage?.exact ?? null,
    subject: subjectWords(threadSubject(thread)),
    threadId: thread.commentCount > 0 ? thread.id : null,
  }
}
