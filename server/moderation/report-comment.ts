import 'server-only'
import type { Actor } from '@/domain/actor'
import { casePriority, isOneOfMany, isTrustedReporter } from '@/domain/moderation/case-priority'
import type { ReportCommentInput } from '@/domain/moderation/report'
import { Refusal } from '@/domain/refusal'
import { after, DAY_MS } from '@/domain/time'
import { transaction, type Transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'
import { recordEvent } from '@/server/webhooks/record-event'

import { lockReadable } from './lock-readable'
import { openCase } from './open-case'
import { reportRecords } from './report-records'
import { signalCare } from './signal-care'

const DECIDED =
  'You reported these very words before. What came of it stands in your account, under “Your reports”.'

/**
 * Brings a comment before the moderators, and hides it from its reporter where they wish so. Reports of one comment gather
 * in its one open case; a repeat changes nothing but what is hidden.
 */
export async function reportComment(actor: Actor, input: ReportCommentInput): Promise<void> {
  const { id } = mustBeAllowed(actor, 'account.see')
  await mustNotBeHurried('report', { account: id })
  await transaction(async (tx) => {
    const comment = await lockReadable(tx, input.commentId)
    const reporter = mustBeAllowed(actor, 'comment.report', { authorId: comment.authorId })
    await mustBeItsRevision(tx, input)
    const { revisionId, reason, words } = input
    const former = await tx.report.findUnique({
      where: { reporterId_revisionId: { reporterId: reporter.id, revisionId } },
      select: { case: { select: { state: true } } },
    })
    if (former?.case.state === 'CLOSED') throw new Refusal('conflict', DECIDED)
    if (input.hide === 'on') await hide(tx, { memberId: reporter.id, commentId: comment.id })
    if (former) return
    const isReporterTrusted = isTrustedReporter(
      (await reportRecords(tx, [reporter.id]))(reporter.id),
    )
    const isOneOfManyWorries = reason === 'WORRIED' && (await worriesOften(tx, reporter.id))
    const grounds = { reason, isReporterTrusted, isHeld: false, isCare: false, isOneOfManyWorries }
    const caseId = await openCase(tx, comment.id, casePriority(grounds))
    const said = { revisionId, reason, words, law: reason === 'LAW' ? (input.law ?? '') : '' }
    await tx.report.create({ data: { caseId, reporterId: reporter.id, ...said } })
    await recordEvent(tx, 'comment.reported', { commentId: comment.id })
    if (reason === 'WORRIED') await signalCare(tx, comment.id, new Date())
  })
}

async function mustBeItsRevision(tx: Transaction, input: ReportCommentInput): Promise<void> {
  const revision = await tx.commentRevision.findFirst({
    where: { id: input.revisionId, commentId: input.commentId },
  })
  if (!revision) throw new Refusal('invalid', 'Open the comment again and report it from there.')
}

const worriesOften = async (tx: Transaction, reporterId: string) => {
  const createdAt = { gte: after(new Date(), -DAY_MS) }
  return isOneOfMany(await tx.report.count({ where: { reporterId, reason: 'WORRIED', createdAt } }))
}

const hide = (tx: Transaction, hidden: { memberId: string; commentId: string }) =>
  tx.hiddenComment.createMany({ data: [hidden], skipDuplicates: true })
