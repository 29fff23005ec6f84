import 'server-only'
import type { Transaction } from '@/server/db'

import { orderNoticeMails } from './order-notice-mails'

/**
 * Tells whoever appealed that it was answered; in the transaction that answers. Nobody is told of their own act, and who was
 * erased is nobody to tell.
 */
export async function tellOfAppeal(tx: Transaction, appealId: string, now: Date): Promise<void> {
  const { appellant, decision, ...appeal } = await tx.appeal.findUniqueOrThrow({
    where: { id: appealId },
    include: {
      appellant: { select: { erasedAt: true } },
      decision: { select: { commentId: true } },
    },
  })
  const { appellantId: memberId, reviewerId, decisionId } = appeal
  if (memberId === reviewerId || appellant.erasedAt !== null) return
  const { commentId } = decision
  const made = await tx.notification.createManyAndReturn({
    data: [{ memberId, reason: 'APPEAL', commentId, decisionId, appealId }],
    select: { id: true },
  })
  await orderNoticeMails(tx, made, now)
}
