import 'server-only'
import {
  answerMailedSince,
  contactKeptSince,
  unconfirmedSince,
} from '@/domain/moderation/law-report'
import { db } from '@/server/db'

/**
 * What forgets visitors who reported under the law: those who never confirmed it, and, long after the case was closed,
 * name, address and words of the others; of whoever appealed not before the answer has reached them. That a law was named, and what came of it, stays with the decision.
 */
export function forgottenLawReports(now: Date) {
  const longClosed = { state: 'CLOSED', closedAt: { lt: contactKeptSince(now) } } as const
  const isAwaited = { OR: [{ closedAt: null }, { closedAt: { gte: answerMailedSince(now) } }] }
  const past = { case: longClosed, appeals: { none: isAwaited } }
  return [
    db.lawReport.deleteMany({
      where: { reportId: null, createdAt: { lt: unconfirmedSince(now) } },
    }),
    db.lawReport.deleteMany({ where: { report: past } }),
    db.report.updateMany({
      where: { reporterId: null, ...past, words: { not: '' } },
      data: { words: '' },
    }),
  ]
}
