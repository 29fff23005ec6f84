import 'server-only'
import type { Transaction } from '@/server/db'

import { orderNoticeMails } from './order-notice-mails'

/** Tells the author what was decided on their comment, and each reporter of the case what came of it; nobody of their own act. */
export async function tellOfDecision(tx: Transaction, decisionId: string): Promise<void> {
  const decision = await tx.decision.findUniqueOrThrow({
    where: { id: decisionId },
    include: { case: { select: { reports: { select: { reporterId: true } } } } },
  })
  const { commentId, deciderId, authorId } = decision
  const told = [
    ...(decision.stateBefore === decision.stateAfter
      ? []
      : [{ memberId: authorId, reason: 'DECISION' as const }]),
    ...decision.case.reports.map(({ reporterId }) => ({
      memberId: reporterId,
      reason: 'REPORT_OUTCOME' as const,
    })),
  ]
  const made = await tx.notification.createManyAndReturn({
    data: told
      .filter(({ memberId }) => memberId !== deciderId)
      .map((notice) => ({ ...notice, commentId, decisionId })),
    select: { id: true },
  })
  await orderNoticeMails(tx, made, new Date())
}
