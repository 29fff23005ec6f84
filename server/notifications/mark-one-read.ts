import 'server-only'
import type { Actor } from '@/domain/actor'
import type { MarkOneReadInput } from '@/domain/notifications/notification'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

/** Marks one thing that the member was told as read. Another's is nothing to them, and stays as it is. */
export async function markOneRead(actor: Actor, { id }: MarkOneReadInput): Promise<void> {
  const member = mustBeAllowed(actor, 'account.see')
  await db.notification.updateMany({
    where: { id, memberId: member.id, readAt: null },
    data: { readAt: new Date() },
  })
}
