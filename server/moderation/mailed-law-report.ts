import 'server-only'
import { unconfirmedSince, type ConfirmLawReportInput } from '@/domain/moderation/law-report'
import { isSameSecret } from '@/server/auth/token'
import { db } from '@/server/db'

import { lawReportToken } from './law-report-token'
import { isConfirmed } from './reported-before'

/**
 * What the page of a mailed link shows before its button is pressed, to whoever holds the whole link. Null when it is too
 * old, or never was one. Looking changes nothing: scanners of mail open links too.
 */
export async function mailedLawReport(
  { report: id, token }: ConfirmLawReportInput,
  now: Date,
): Promise<{ law: string; words: string; isConfirmed: boolean } | null> {
  if (!isSameSecret(token, lawReportToken(id))) return null
  const sent = await db.lawReport.findUnique({ where: { id } })
  if (sent === null) return null
  const { law, words, reportId, createdAt } = sent
  if (reportId === null && createdAt <= unconfirmedSince(now)) return null
  return { law, words, isConfirmed: await isConfirmed(db, sent) }
}
