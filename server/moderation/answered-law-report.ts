import 'server-only'
import { db, type Prisma, type Transaction } from '@/server/db'

import { standingOfReport } from './standing-of-report'

const FIELDS = {
  report: {
    include: {
      case: {
        select: {
          state: true,
          decisions: {
            orderBy: { number: 'desc' },
            include: { reversedBy: { select: { id: true } } },
          },
        },
      },
    },
  },
} as const satisfies Prisma.LawReportInclude

/**
 * What a visitor sent and confirmed, by the id in their links, how it stands now, and the decision that answers it; null when it
 * was never confirmed, or is forgotten.
 */
export async function answeredLawReport(id: string, tx: Transaction = db) {
  const sent = await tx.lawReport.findUnique({ where: { id }, include: FIELDS })
  if (!sent?.report) return null
  const { report } = sent
  return { sent, report, ...standingOfReport(report.case, report.toldAt) }
}
