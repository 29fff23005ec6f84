import 'server-only'
import type { Transaction } from '@/server/db'
import { enqueueMail } from '@/server/mail/enqueue-mail'

import { orderNoticeMails } from './order-notice-mails'

/**
 * Tells whoever appealed that it was answered, a visitor by mail; in the transaction that answers. Nobody is told of their own act, and who was
 * erased is nobody to tell.
 */
export async function tellOfAppeal(tx: Transaction, appealId: string, now: Date): Promise<void> {
  const { appellant, report, decision, ...appeal } = await tx.appeal.findUniqueOrThrow({
    where: { id: appealId },
    include: {
      appellant: { select: { erasedAt: true } },
      report: { select: { lawReport: { select: { email: true } } } },
      decision: { select: { commentId: true } },
    },
  })
  const { appellantId: memberId, reviewerId, decisionId } = appeal
  const email = report?.lawReport?.email
  if (email !== undefined)
    await enqueueMail(tx, { kind: 'law-appeal', recipient: email, subjectId: appealId })
  if (memberId === null || memberId === reviewerId || appellant?.erasedAt !== null) return
  const { commentId } = decision
  const made = await tx.notification.createManyAndReturn({
    data: [{ memberId, reason: 'APPEAL', commentId, decisionId, appealId }],
    select: { id: true },
  })
  await orderNoticeMails(tx, made, now)
}
