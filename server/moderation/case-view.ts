import 'server-only'
import { shownName } from '@/domain/accounts/shown-name'
import type { MemberActor } from '@/domain/actor'
import { bylineOf } from '@/domain/discussion/byline'
import { threadSubject } from '@/domain/discussion/thread-subject'
import type { CaseView, ReportView } from '@/domain/moderation/case'
import { CARE_CHECK } from '@/domain/moderation/checks'
import { whyFolded } from '@/domain/moderation/shocking'
import { db, type Prisma } from '@/server/db'
import { subjectFields } from '@/server/discussion/subject-fields'

import { claimOf } from './claim-of'
import { namelessReporter } from './nameless-reporter'
import { memberRecord } from './member-record'
import { reportRecords } from './report-records'
import { similarWords } from './similar-words'
import { UNTITLED } from './untitled'
import { wordsAround } from './words-around'

const withChecks = { include: { checks: { orderBy: { check: 'asc' } } } } as const

/** What is read of a case for its screen. */
export const CASE_FIELDS = {
  claimedBy: { select: { handle: true } },
  decisions: {
    where: { kind: 'ESCALATE', reversedBy: null },
    orderBy: { number: 'desc' },
    take: 1,
    include: { decider: { select: { handle: true } } },
  },
  reports: {
    orderBy: { createdAt: 'asc' },
    include: {
      reporter: { select: { handle: true } },
      lawReport: { select: { name: true } },
      revision: { select: { html: true } },
    },
  },
  comment: {
    include: {
      author: { select: { id: true, handle: true, createdAt: true, erasedAt: true } },
      careSignal: { select: { id: true } },
      currentRevision: withChecks,
      waitingRevision: withChecks,
      thread: { include: { ...subjectFields, passage: true } },
    },
  },
} as const satisfies Prisma.CaseInclude

type StoredCase = Prisma.CaseGetPayload<{ include: typeof CASE_FIELDS }>

/** A case as its screen shows it; null when its words are in no revision. */
export async function caseView(
  moderator: MemberActor,
  found: StoredCase,
  now: Date,
): Promise<CaseView | null> {
  const { comment } = found
  const { author, isUnnamed } = comment
  const revision = comment.waitingRevision ?? comment.currentRevision
  if (!revision) return null
  const { id: commentId, authorId } = comment
  const [around, reports, history, similar] = await Promise.all([
    wordsAround(comment),
    reportsOf(found, { revisionId: revision.id, isOwn: author.id === moderator.id }),
    isUnnamed ? null : memberRecord(moderator, author, now),
    similarWords({ commentId, authorId, isUnnamed, markdown: revision.markdown }),
  ])
  const isCare =
    comment.careSignal !== null ||
    reports.some(({ reason }) => reason === 'WORRIED') ||
    revision.checks.some(({ check, verdict }) => check === CARE_CHECK && verdict !== 'PASS')
  const { contentNote, html } = revision
  return {
    ...caseFields(found, moderator, now),
    ...commentFields(comment),
    ...{ revisionId: revision.id, contentNote, html, isCare, reports, history, similar },
    ...around,
    folded: whyFolded({ contentNote, isCare, reasons: reports.map(({ reason }) => reason) }),
    checks: revision.checks.map(({ check, verdict, evidence }) => ({ check, verdict, evidence })),
  }
}

function caseFields(found: StoredCase, { id: moderatorId }: MemberActor, now: Date) {
  const { id, version, sources, state, claimedBy, ...claimed } = found
  const handle = claimedBy?.handle ?? null
  const [handingUp] = found.decisions
  return {
    ...{ id, version, sources, isEscalated: state === 'ESCALATED' },
    handedUp: handingUp
      ? {
          ...{ by: shownName(handingUp.decider?.handle ?? null), note: handingUp.privateNote },
          at: handingUp.createdAt.toISOString(),
        }
      : null,
    claim: claimOf({ ...claimed, claimedBy: handle }, { moderatorId, now }),
  }
}

function commentFields(comment: StoredCase['comment']) {
  const { id, thread, visibility, isUnnamed, waitingRevisionId } = comment
  const { passage } = thread
  return {
    ...{ commentId: id, visibility, isUnnamed, byline: bylineOf(comment) },
    threadId: thread.commentCount > 0 ? thread.id : null,
    isChange: waitingRevisionId !== null,
    threadTitle: thread.title || UNTITLED,
    subject: threadSubject(thread),
    passage: passage && {
      ...{ id: passage.id, exact: passage.exact },
      ...{ prefix: passage.prefix, suffix: passage.suffix },
    },
  }
}

/** Who is alone decides on their own words too: what was reported they must read, but not by whom. */
type Reading = { revisionId: string; isOwn: boolean }

async function reportsOf(
  { reports }: StoredCase,
  { revisionId, isOwn }: Reading,
): Promise<ReportView[]> {
  if (reports.length === 0) return []
  const recordOf = await reportRecords(
    db,
    reports.flatMap(({ reporterId }) => reporterId ?? []),
  )
  return reports.map(({ id, reporter, reporterId, lawReport, ...report }) => ({
    ...{ id, reason: report.reason, words: report.words, law: report.law },
    handle: isOwn
      ? namelessReporter(reporter)
      : reporter
        ? shownName(reporter.handle)
        : `${lawReport?.name ?? 'someone'}, a visitor`,
    createdAt: report.createdAt.toISOString(),
    formerHtml: report.revisionId === revisionId ? null : report.revision.html || null,
    record: isOwn || reporterId === null ? null : recordOf(reporterId),
  }))
}
