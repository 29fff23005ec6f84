import 'server-only'
import { randomUUID } from 'node:crypto'

import { handleSkeleton } from '@/domain/accounts/handle'
import type { MemberActor, Role } from '@/domain/actor'
import { db } from '@/server/db'

type Wishes = { handle?: string | null; roles?: Role[]; email?: string | null }

/** Arranges a member with a handle of their own, as the actor they are. */
export async function aMember(wishes: Wishes = {}): Promise<MemberActor> {
  const key = randomUUID().slice(-12)
  const { handle = `reader-${key}`, roles = [], email = `${key}@example.org` } = wishes
  const member = await db.member.create({
    data: { email, handle, handleSkeleton: handle && handleSkeleton(handle), roles },
  })
  return {
    kind: 'member',
    id: member.id,
    handle: member.handle,
    roles: member.roles,
    session: null,
    isSuspended: false,
  }
}
