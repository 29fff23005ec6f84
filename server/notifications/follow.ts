import 'server-only'
import type { Actor } from '@/domain/actor'
import type { FollowInput } from '@/domain/notifications/follow'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { followSubject } from './follow-subject'

/** From now on the member hears of this series or author. Following twice is following once. */
export async function follow(actor: Actor, input: FollowInput): Promise<{ title: string }> {
  const member = mustBeAllowed(actor, `${input.kind}.follow`)
  const { title, ...subject } = await followSubject(input)
  await db.follow.createMany({ data: [{ memberId: member.id, ...subject }], skipDuplicates: true })
  return { title }
}
