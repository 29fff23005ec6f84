import 'server-only'
import { randomUUID } from 'node:crypto'

import type { MemberActor } from '@/domain/actor'
import { db } from '@/server/db'

import { aMember } from './a-member'

/** Arranges an owner who asks by a session in which they have just shown who they are. */
export async function anOwner(confirmedAt = new Date()): Promise<MemberActor> {
  const owner = await aMember({ roles: ['OWNER'] })
  const session = await db.session.create({
    data: {
      memberId: owner.id,
      tokenHash: randomUUID(),
      confirmedAt,
      expiresAt: new Date(Date.now() + 3_600_000),
    },
  })
  return { ...owner, session: { id: session.id, confirmedAt } }
}
