import 'server-only'
import type { Transaction } from '@/server/db'

import { orderNoticeMails } from './order-notice-mails'

type Told = { proposalId: string; editorId: string }

/**
 * Tells whoever proposed a passage what the editors made of it. There is one notice for each proposal: what was decided anew
 * makes it unread again. Nobody is told of their own act, and who was erased is nobody to tell.
 */
export async function tellOfProposal(
  tx: Transaction,
  { proposalId, editorId }: Told,
): Promise<void> {
  const { memberId, member } = await tx.conceptProposal.findUniqueOrThrow({
    where: { id: proposalId },
    select: { memberId: true, member: { select: { erasedAt: true } } },
  })
  if (memberId === editorId || member.erasedAt !== null) return
  const now = new Date()
  const known = await tx.notification.updateMany({
    where: { memberId, proposalId },
    data: { readAt: null, createdAt: now },
  })
  if (known.count > 0) return
  const made = await tx.notification.createManyAndReturn({
    data: [{ memberId, reason: 'PROPOSAL', proposalId, createdAt: now }],
    select: { id: true },
  })
  await orderNoticeMails(tx, made, now)
}
