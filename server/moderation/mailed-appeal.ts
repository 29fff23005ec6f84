import 'server-only'
import { appealEnd } from '@/domain/moderation/appeal'
import { appealRight } from '@/domain/moderation/appeal-rules'
import { reportOutcome } from '@/domain/moderation/own-report'
import type { AppealLinkInput } from '@/domain/moderation/visitors-appeal'
import { isSameSecret } from '@/server/auth/token'
import { db } from '@/server/db'

import { answeredLawReport } from './answered-law-report'
import { lawAppealToken } from './law-appeal-token'

export type MailedAppeal = {
  law: string
  words: string
  /** What came of the report, in a sentence. */
  outcome: string
  /** Until when an appeal may come, ISO 8601, UTC; null when there is nothing to appeal against. */
  until: string | null
  /** What was sent already; null while nothing was. */
  appeal: { words: string; isAnswered: boolean } | null
}

/**
 * What the page behind the link of an answer mail shows, to whoever holds the whole link. Null when it is torn, or the report is
 * forgotten. Looking changes nothing.
 */
export async function mailedAppeal(
  { report: id, token }: AppealLinkInput,
  now: Date,
): Promise<MailedAppeal | null> {
  if (!isSameSecret(token, lawAppealToken(id))) return null
  const answered = await answeredLawReport(id)
  if (answered === null) return null
  const { sent, report, standing, decision } = answered
  const asked = { decisionId: decision?.id ?? id, reportId: report.id }
  const appeal = await db.appeal.findUnique({ where: { decisionId_reportId: asked } })
  const mayAppeal =
    decision !== null &&
    appealRight(
      { ...decision, isReversed: decision.reversedBy !== null, reporterIds: [report.id] },
      report.id,
      now,
    ) !== null
  return {
    ...{ law: sent.law, words: sent.words, outcome: reportOutcome(standing, 'LAW') },
    until: mayAppeal ? appealEnd(decision.createdAt).toISOString() : null,
    appeal: appeal && { words: appeal.words, isAnswered: appeal.closedAt !== null },
  }
}
