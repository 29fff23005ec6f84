import 'server-only'
import type { Actor } from '@/domain/actor'
import type { OfMember } from '@/domain/accounts/mute'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { memberByHandle } from './member-by-handle'

/** From now on what this member says is folded for whoever mutes them, who is told of none of it. They are not told. */
export async function muteMember(actor: Actor, { handle }: OfMember): Promise<void> {
  mustBeAllowed(actor, 'preferences.change')
  const muted = await memberByHandle(handle)
  if (!muted) throw new Refusal('not-found', 'There is no such member. They may have left.')
  const member = mustBeAllowed(actor, 'member.mute', { authorId: muted.id })
  await db.mute.createMany({
    data: [{ memberId: member.id, mutedId: muted.id }],
    skipDuplicates: true,
  })
}
