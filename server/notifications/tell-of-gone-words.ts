import 'server-only'
import type { Transaction } from '@/server/db'
import { answerLawReports } from '@/server/moderation/answer-law-reports'

import { orderNoticeMails } from './order-notice-mails'

/**
 * Tells all who made a report in these cases that nothing is left to decide: its author went, and the words with them. Of a
 * comment nobody hears twice; who is erased is nobody to tell.
 */
export async function tellOfGoneWords(
  tx: Transaction,
  cases: readonly { id: string }[],
  now: Date,
): Promise<void> {
  const reports = await tx.report.findMany({
    where: { caseId: { in: cases.map(({ id }) => id) }, reporter: { erasedAt: null } },
    select: { reporterId: true, case: { select: { commentId: true } } },
  })
  const made = await tx.notification.createManyAndReturn({
    data: reports.flatMap(({ reporterId: memberId, case: { commentId } }) =>
      memberId === null ? [] : { memberId, commentId, reason: 'REPORT_OUTCOME' as const },
    ),
    skipDuplicates: true,
    select: { id: true },
  })
  await orderNoticeMails(tx, made, now)
  for (const { id } of cases) await answerLawReports(tx, { caseId: id, subjectId: id })
}
