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
import {
  isConfirmed,
  reportedBefore,
  type ReportedBefore,
  type SentLawReport,
} from './reported-before'

const STALE = 'This link is older than two days, or not whole. Send the report once more.'

const TOO_LONG =
  'Your first report of this comment still waits, and there is no more room to add this one. It was not added. Its words stay on this page as long as the link works: send them once more when you have our answer.'

/**
 * By the link of the mail, makes a visitor's report one that moderators read. While another one of the same address about the
 * same words waits, it is added to that. Followed again it changes nothing.
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
    if (await isConfirmed(tx, sent)) return
    if (sent.createdAt <= unconfirmedSince(now)) throw new Refusal('gone', STALE)
    const comment = await lockReadable(tx, sent.revision.commentId)
    // Whoever pressed the button twice has waited for the thread meanwhile.
    const { reportId } = await tx.lawReport.findUniqueOrThrow({ where })
    const before = await reportedBefore(tx, sent)
    if (reportId !== null || before?.isAdded === true) return
    const caseId = await openCase(tx, comment.id, REPORT_REASONS.LAW.priority)
    if (before === null) await report(tx, sent, caseId)
    else await add(tx, before)
    await recordEvent(tx, 'comment.reported', { commentId: comment.id })
  })
}

async function report(tx: Transaction, sent: SentLawReport, caseId: string): Promise<void> {
  const { id, revisionId, law, words } = sent
  const data = { caseId, revisionId, reason: 'LAW', law, words } as const
  const { id: reportId } = await tx.report.create({ data, select: { id: true } })
  await tx.lawReport.update({ where: { id }, data: { reportId } })
}

/** Whoever has the case open must read it again: its version was raised. */
async function add(tx: Transaction, { id, reportId, joined }: ReportedBefore): Promise<void> {
  if (joined === null) throw new Refusal('conflict', TOO_LONG)
  await tx.report.update({ where: { id: reportId }, data: joined })
  await tx.lawReport.update({ where: { id }, data: joined })
}
