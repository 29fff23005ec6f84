import 'server-only'
import type { Actor } from '@/domain/actor'
import type { OfMember } from '@/domain/accounts/mute'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

/** What this member says is shown again. Saying so of someone who is not muted changes nothing. */
export async function unmuteMember(actor: Actor, { handle }: OfMember): Promise<void> {
  const member = mustBeAllowed(actor, 'preferences.change')
  await db.mute.deleteMany({ where: { memberId: member.id, muted: { handle } } })
}
