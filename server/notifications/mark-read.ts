import 'server-only'
import type { Actor } from '@/domain/actor'
import type { MarkReadInput } from '@/domain/notifications/notification'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

/** Marks everything the member was told up to `until` as read; what came later stays new. */
export async function markRead(actor: Actor, input: MarkReadInput): Promise<void> {
  const member = mustBeAllowed(actor, 'account.see')
  await db.notification.updateMany({
    where: { memberId: member.id, readAt: null, createdAt: { lte: input.until } },
    data: { readAt: new Date() },
  })
}
