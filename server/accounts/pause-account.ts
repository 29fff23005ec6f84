import 'server-only'
import type { Actor } from '@/domain/actor'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

/** Hides the member's profile and tells them nothing, until they come back; what they wrote stays. */
export async function pauseAccount(actor: Actor, now = new Date()): Promise<void> {
  const member = mustBeAllowed(actor, 'account.see')
  await db.member.updateMany({
    where: { id: member.id, pausedAt: null, erasedAt: null },
    data: { pausedAt: now },
  })
}
