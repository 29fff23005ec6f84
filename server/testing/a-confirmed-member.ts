import 'server-only'
import type { MemberActor } from '@/domain/actor'
import { db } from '@/server/db'

import { aMember } from './a-member'

type Wishes = Parameters<typeof aMember>[0] & { confirmedAt?: Date; emailVerified?: Date | null }

/** Arranges a member with a session of their own, by default one in which they have just shown who they are. */
export async function aConfirmedMember({
  confirmedAt = new Date(),
  emailVerified = null,
  ...wishes
}: Wishes = {}): Promise<MemberActor> {
  const member = await aMember(wishes)
  await db.member.update({ where: { id: member.id }, data: { emailVerified } })
  const { id } = await db.session.create({
    data: {
      ...{ memberId: member.id, confirmedAt },
      tokenHash: crypto.randomUUID(),
      expiresAt: new Date(Date.now() + 3_600_000),
    },
  })
  return { ...member, session: { id, confirmedAt } }
}
