import 'server-only'
import type { MemberActor } from '@/domain/actor'
import { newToken, tokenHash } from '@/server/auth/token'
import { db } from '@/server/db'

import { aMember } from './a-member'

const HOUR_MS = 3_600_000

export type ConfirmedMember = MemberActor & { session: { id: string; confirmedAt: Date } }

/** Arranges a member who asks by an open session, in which they have just shown who they are. */
export async function aConfirmedMember(
  wishes: Parameters<typeof aMember>[0] = {},
): Promise<ConfirmedMember> {
  const member = await aMember(wishes)
  const session = await db.session.create({
    data: {
      memberId: member.id,
      tokenHash: tokenHash(newToken()),
      expiresAt: new Date(Date.now() + HOUR_MS),
    },
  })
  return { ...member, session: { id: session.id, confirmedAt: session.confirmedAt } }
}
