import 'server-only'
import type { Actor } from '@/domain/actor'
import { casePriority, isTrustedReporter } from '@/domain/moderation/case-priority'
import type { ReportCommentInput } from '@/domain/moderation/report'
import { Refusal } from '@/domain/refusal'
import { transaction, type Transaction } from '@/server/db'
import { READABLE_BY_ALL } from '@/server/discussion/readable-by-all'
import { lockThreadOf } from '@/server/discussion/lock-thread-of'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'

import { reportRecords } from './report-records'
import { signalCare } from './signal-care'

const DECIDED =
  'You reported these very words before. What came of it stands among your notifications.'

/** Brings a comment before the moderators. Reports of one comment gather in its one open case; a repeat changes nothing. */
export async function reportComment(actor: Actor, input: ReportCommentInput): Promise<void> {
  const { id } = mustBeAllowed(actor, 'account.see')
  await mustNotBeHurried('report', { account: id })
  await transaction(async (tx) => {
    const comment = await lockedReadable(tx, input.commentId)
    const reporter = mustBeAllowed(actor, 'comment.report', { authorId: comment.authorId })
    await mustBeItsRevision(tx, input)
    const { revisionId, reason, words, law = '' } = input
    const former = await tx.report.findUnique({
      where: { reporterId_revisionId: { reporterId: reporter.id, revisionId } },
      select: { case: { select: { state: true } } },
    })
    if (former?.case.state === 'CLOSED') throw new Refusal('conflict', DECIDED)
    if (former) return
    const isReporterTrusted = isTrustedReporter(
      (await reportRecords(tx, [reporter.id]))(reporter.id),
    )
    const grounds = { reason, isReporterTrusted, isHeld: false, isCare: false }
    const caseId = await openCase(tx, comment.id, casePriority(grounds))
    const said = { revisionId, reason, words, law }
    await tx.report.create({ data: { caseId, reporterId: reporter.id, ...said } })
    if (reason === 'WORRIED') await signalCare(tx, comment.id, new Date())
  })
}

/** The comment, while everyone can read it; nobody can change that before this transaction ends. */
async function lockedReadable(tx: Transaction, id: string) {
  await lockThreadOf(tx, id)
  const comment = await tx.comment.findFirst({
    where: { id, ...READABLE_BY_ALL },
    select: { id: true, authorId: true },
  })
  if (comment) return comment
  throw new Refusal('gone', 'This comment is not here any more: nothing is left to do.')
}

async function mustBeItsRevision(tx: Transaction, input: ReportCommentInput): Promise<void> {
  const revision = await tx.commentRevision.findFirst({
    where: { id: input.revisionId, commentId: input.commentId },
  })
  if (!revision) throw new Refusal('invalid', 'Open the comment again and report it from there.')
}

/** The comment's one open case, made when there is none; the gravest report sets its priority. */
async function openCase(tx: Transaction, commentId: string, priority: number): Promise<string> {
  const open = await tx.case.findFirst({ where: { commentId, state: { not: 'CLOSED' } } })
  if (!open)
    return (await tx.case.create({ data: { commentId, priority, sources: ['REPORTED'] } })).id
  await tx.case.update({
    where: { id: open.id },
    data: {
      version: { increment: 1 },
      priority: Math.max(open.priority, priority),
      sources: [...new Set([...open.sources, 'REPORTED' as const])],
    },
  })
  return open.id
}
