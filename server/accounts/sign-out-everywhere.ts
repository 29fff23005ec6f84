import 'server-only'
import type { Actor } from '@/domain/actor'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

/** Ends every session of the member; each is out at its next request. */
export async function signOutEverywhere(actor: Actor): Promise<void> {
  const member = mustBeAllowed(actor, 'account.see')
  await db.session.deleteMany({ where: { memberId: member.id } })
}
