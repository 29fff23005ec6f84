import 'server-only'
import type { Actor } from '@/domain/actor'
import type { FollowInput } from '@/domain/notifications/follow'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { keptFollows } from './follows-of'
import { mustBeFollowable } from './must-be-followable'

/**
 * The member hears no more of this, also when it can be followed by nobody now; what they were told already stays. Done
 * twice it is done once.
 */
export async function unfollow(actor: Actor, input: FollowInput): Promise<{ title: string }> {
  const member = mustBeAllowed(actor, 'series.follow')
  const kept = (await keptFollows(member)).find(
    ({ kind, slug }) => kind === input.kind && slug === input.slug,
  )
  if (!kept) return { title: (await mustBeFollowable(actor, input)).title }
  await db.follow.deleteMany({ where: { id: kept.id, memberId: member.id } })
  return { title: kept.title }
}
