import 'server-only'
import type { Actor } from '@/domain/actor'
import type { FollowInput } from '@/domain/notifications/follow'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { followSubject } from './follow-subject'

/** The member hears no more of this series or author; what they were told already stays. */
export async function unfollow(actor: Actor, input: FollowInput): Promise<{ title: string }> {
  const member = mustBeAllowed(actor, `${input.kind}.follow`)
  const { title, ...subject } = await followSubject(input)
  await db.follow.deleteMany({ where: { memberId: member.id, ...subject } })
  return { title }
}
