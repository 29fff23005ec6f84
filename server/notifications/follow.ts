import 'server-only'
import type { Actor } from '@/domain/actor'
import type { FollowInput } from '@/domain/notifications/follow'
import { db } from '@/server/db'

import { mustBeFollowable } from './must-be-followable'

/** From now on the member hears of this. Following twice is following once. */
export async function follow(actor: Actor, input: FollowInput): Promise<{ title: string }> {
  const { memberId, title, named } = await mustBeFollowable(actor, input)
  await db.follow.createMany({ data: [{ memberId, ...named }], skipDuplicates: true })
  return { title }
}
