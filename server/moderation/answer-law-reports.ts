import 'server-only'
import type { Transaction } from '@/server/db'
import { enqueueMail } from '@/server/mail/enqueue-mail'

/**
 * Orders a mail to every visitor whose report stands in this case, each address once, inside the transaction of what came
 * of it, but to whoever sent the report `except`. `subjectId` is the decision, or the case itself where nothing was left to decide.
 */
export async function answerLawReports(
  tx: Transaction,
  { caseId, subjectId, except }: { caseId: string; subjectId: string; except?: string | undefined },
): Promise<void> {
  const sent = await tx.lawReport.findMany({
    where: { report: { caseId, ...(except !== undefined && { id: { not: except } }) } },
    distinct: ['email'],
    orderBy: { email: 'asc' },
    select: { email: true },
  })
  for (const { email: recipient } of sent)
    await enqueueMail(tx, { kind: 'law-answer', recipient, subjectId })
}
