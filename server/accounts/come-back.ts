import 'server-only'
import type { Actor } from '@/domain/actor'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

/** Ends the pause of the member's account. Harmless when there is none. */
export async function comeBack(actor: Actor): Promise<void> {
  const member = mustBeAllowed(actor, 'account.see')
  await db.member.update({ where: { id: member.id }, data: { pausedAt: null } })
}
