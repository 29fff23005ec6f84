import 'server-only'
import type { Actor } from '@/domain/actor'
import { unconfirmedSince, type ConfirmLawReportInput } from '@/domain/moderation/law-report'
import { REPORT_REASONS } from '@/domain/moderation/report-reason'
import { Refusal } from '@/domain/refusal'
import { isSameSecret } from '@/server/auth/token'
import { transaction, type Transaction } from '@/server/db'
import { recordEvent } from '@/server/webhooks/record-event'

import { lawReportToken } from './law-report-token'
import { lockReadable } from './lock-readable'
import { openCase } from './open-case'

const STALE = 'This link is older than two days, or not whole. Send the report once more.'

/**
 * By the link of the mail, makes a visitor's report one that moderators read. Followed again it changes nothing; nor does
 * the same address about words that it has reported already and that wait for a decision.
 */
export async function confirmLawReport(
  _actor: Actor,
  { report: id, token }: ConfirmLawReportInput,
  now = new Date(),
): Promise<void> {
  if (!isSameSecret(token, lawReportToken(id))) throw new Refusal('gone', STALE)
  await transaction(async (tx) => {
    const where = { id }
    const include = { revision: { select: { commentId: true } } } as const
    const sent = await tx.lawReport.findUnique({ where, include })
    if (sent === null) throw new Refusal('gone', STALE)
    if (sent.reportId !== null) return
    if (sent.createdAt <= unconfirmedSince(now)) throw new Refusal('gone', STALE)
    const comment = await lockReadable(tx, sent.revision.commentId)
    // Whoever pressed the button twice has waited for the thread meanwhile.
    const { reportId } = await tx.lawReport.findUniqueOrThrow({ where })
    if (reportId !== null || (await isWaiting(tx, sent))) return
    const caseId = await openCase(tx, comment.id, REPORT_REASONS.LAW.priority)
    const { revisionId, law, words } = sent
    const report = { caseId, revisionId, reason: 'LAW', law, words } as const
    const made = await tx.report.create({ data: report, select: { id: true } })
    await tx.lawReport.update({ where, data: { reportId: made.id } })
    await recordEvent(tx, 'comment.reported', { commentId: comment.id })
  })
}

async function isWaiting(
  tx: Transaction,
  { email, revisionId }: { email: string; revisionId: string },
): Promise<boolean> {
  const waiting = { case: { state: { not: 'CLOSED' } } } as const
  return (await tx.lawReport.count({ where: { email, revisionId, report: waiting } })) > 0
}
