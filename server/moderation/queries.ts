import 'server-only'
import { shownName } from '@/domain/accounts/shown-name'
import type { Actor } from '@/domain/actor'
import { bylineOf } from '@/domain/discussion/byline'
import type { Visibility } from '@/domain/discussion/conversation'
import { threadSubject } from '@/domain/discussion/thread-subject'
import type { CaseView, DecisionItem, QueueItem } from '@/domain/moderation/case'
import { gravestReason } from '@/domain/moderation/report'
import { undoable } from '@/domain/moderation/projection'
import { db, type Prisma } from '@/server/db'
import { subjectFields } from '@/server/discussion/subject-fields'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { LOG } from './log-of-comment'

const QUEUE_SHOWN_MAX = 100
const EXCERPT_LENGTH = 80
/** Whoever opened it left, and took their words along. */
const UNTITLED = 'A conversation without a title'

/** The open cases: the gravest first, then the oldest. */
export async function openCases(actor: Actor): Promise<QueueItem[]> {
  mustBeAllowed(actor, 'moderation.see')
  const rows = await db.case.findMany({
    where: { state: { not: 'CLOSED' }, ...STILL_ASKED },
    orderBy: [{ priority: 'desc' }, { createdAt: 'asc' }],
    take: QUEUE_SHOWN_MAX,
    include: {
      reports: { select: { reason: true } },
      comment: {
        include: { ...withWords, author: true, thread: { select: { title: true } } },
      },
    },
  })
  return rows.map(({ id, createdAt, comment, reports }) => ({
    id,
    byline: bylineOf(comment),
    threadTitle: comment.thread.title || UNTITLED,
    isHeld: comment.visibility === 'PENDING' || comment.waitingRevision !== null,
    reports: reports.length,
    reason: gravestReason(reports.map(({ reason }) => reason)),
    excerpt: (wordsOf(comment)?.markdown ?? '').slice(0, EXCERPT_LENGTH),
    createdAt: createdAt.toISOString(),
  }))
}

const withWords = {
  currentRevision: { include: { checks: true } },
  waitingRevision: { include: { checks: true } },
} as const satisfies Prisma.CommentInclude

/** The words in question: those that wait, else those that are read. */
const wordsOf = <Words>(of: { currentRevision: Words | null; waitingRevision: Words | null }) =>
  of.waitingRevision ?? of.currentRevision

/** What its author deleted needs no approval any more; what was reported is still to be decided. */
const STILL_ASKED = {
  OR: [{ comment: { authorDeletedAt: null } }, { reports: { some: {} } }],
} as const satisfies Prisma.CaseWhereInput

const caseFields = {
  reports: { orderBy: { createdAt: 'asc' }, include: { reporter: true, lawReport: true } },
  comment: {
    include: {
      author: true,
      ...withWords,
      parent: { include: { author: true, currentRevision: true } },
      thread: { include: { ...subjectFields, passage: true } },
    },
  },
} as const satisfies Prisma.CaseInclude

/** One open case with all a moderator needs to decide it; null when it is closed or was never there. */
export async function openCaseById(actor: Actor, id: string): Promise<CaseView | null> {
  mustBeAllowed(actor, 'moderation.see')
  const found = await db.case.findFirst({
    where: { id, state: { not: 'CLOSED' } },
    include: caseFields,
  })
  if (!found) return null
  const { comment, reports, version } = found
  const { author, thread, parent } = comment
  const revision = wordsOf(comment)
  if (!revision) return null
  return {
    id,
    version,
    commentId: comment.id,
    threadId: thread.commentCount > 0 ? thread.id : null,
    revisionId: revision.id,
    isChange: comment.waitingRevision !== null,
    contentNote: revision.contentNote,
    visibility: comment.visibility,
    html: revision.html,
    byline: bylineOf(comment),
    isUnnamed: comment.isUnnamed,
    threadTitle: thread.title || UNTITLED,
    subject: threadSubject(thread),
    quotation: thread.passage?.exact ?? null,
    answered: parent && {
      byline: bylineOf(parent),
      html: parent.currentRevision?.html ?? '',
    },
    checks: revision.checks.map(({ check, verdict, evidence }) => ({
      check,
      verdict,
      evidence,
    })),
    reports: reports.map(({ reporter, lawReport, createdAt, ...report }) => ({
      id: report.id,
      reason: report.reason,
      words: report.words,
      handle: reporter ? shownName(reporter.handle) : `${lawReport?.name ?? 'someone'}, a visitor`,
      createdAt: createdAt.toISOString(),
    })),
    history: comment.isUnnamed ? null : await historyOf(author),
  }
}

async function historyOf(author: { id: string; createdAt: Date }): Promise<CaseView['history']> {
  const counted = (visibility: Visibility) =>
    db.comment.count({ where: { authorId: author.id, visibility } })
  const [published, removed] = await Promise.all([counted('PUBLISHED'), counted('REMOVED')])
  return { published, removed, memberSince: author.createdAt.toISOString() }
}

/** The latest decisions, newest first. */
export async function latestDecisions(actor: Actor, limit: number): Promise<DecisionItem[]> {
  mustBeAllowed(actor, 'moderation.see')
  const rows = await db.decision.findMany({
    orderBy: { number: 'desc' },
    take: limit,
    include: {
      decider: true,
      author: true,
      comment: { select: { isUnnamed: true, decisions: LOG } },
    },
  })
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    rule: row.rule,
    explanation: row.explanation,
    decider: row.decider && shownName(row.decider.handle),
    author: bylineOf({ isUnnamed: row.comment.isUnnamed, author: row.author }),
    commentId: row.commentId,
    createdAt: row.createdAt.toISOString(),
    mayBeUndone: undoable(row.comment.decisions).has(row.id),
  }))
}
