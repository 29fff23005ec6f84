import 'server-only'
import { addedLawReport } from '@/domain/moderation/added-law-report'
import type { Transaction } from '@/server/db'

export type SentLawReport = {
  id: string
  email: string
  revisionId: string
  law: string
  words: string
  reportId: string | null
  createdAt: Date
}

/** A report that the same address sent before of the same words, and this one’s part in it. */
export type ReportedBefore = {
  /** Of what was sent by mail. */
  id: string
  reportId: string
  /** Both in one; null where that would be too long. */
  joined: { law: string; words: string } | null
  /** All of this one stands in it. */
  isAdded: boolean
}

/** Whether moderators have it: as a report of its own, or in one that was sent before. */
export const isConfirmed = async (tx: Transaction, sent: SentLawReport): Promise<boolean> =>
  sent.reportId !== null || ((await reportedBefore(tx, sent))?.isAdded ?? false)

/** The report of the same address about the same words in which this one stands, else one that waits; null: there is none. */
export async function reportedBefore(
  tx: Transaction,
  sent: SentLawReport,
): Promise<ReportedBefore | null> {
  const { email, revisionId } = sent
  const isClosedSince = { closedAt: { gt: sent.createdAt } }
  const former = await tx.lawReport.findMany({
    where: {
      ...{ email, revisionId, id: { not: sent.id } },
      report: { case: { OR: [{ state: { not: 'CLOSED' } }, isClosedSince] } },
    },
    orderBy: { createdAt: 'asc' },
    include: { report: { include: { case: { select: { state: true } } } } },
  })
  const found = former.flatMap(({ id, law, words, report }) => {
    if (report === null) return []
    const joined = addedLawReport({ law, words }, sent)
    const isAdded = joined?.words === words
    return { id, reportId: report.id, joined, isAdded, isOpen: report.case.state !== 'CLOSED' }
  })
  return found.find(({ isAdded }) => isAdded) ?? found.find(({ isOpen }) => isOpen) ?? null
}
