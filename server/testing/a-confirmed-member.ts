import 'server-only'
import type { MemberActor } from '@/domain/actor'
import { newToken, tokenHash } from '@/server/auth/token'
import { db } from '@/server/db'

import { aMember } from './a-member'

const HOUR_MS = 3_600_000

export type ConfirmedMember = MemberActor & { session: { id: string; confirmedAt: Date } }
type Wishes = Parameters<typeof aMember>[0] & { confirmedAt?: Date; emailVerified?: Date | null }

/** Arranges a member who asks by an open session, by default one in which they have just shown who they are. */
export async function aConfirmedMember({
  confirmedAt = new Date(),
  emailVerified = null,
  ...wishes
}: Wishes = {}): Promise<ConfirmedMember> {
  const member = await aMember(wishes)
  await db.member.update({ where: { id: member.id }, data: { emailVerified } })
  const { id } = await db.session.create({
    data: {
      ...{ memberId: member.id, confirmedAt },
      tokenHash: tokenHash(newToken()),
      expiresAt: new Date(Date.now() + HOUR_MS),
    },
  })
  return { ...member, session: { id, confirmedAt } }
}
