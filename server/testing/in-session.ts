import 'server-only'
import type { MemberActor } from '@/domain/actor'
import { openSession } from '@/server/accounts/complete-sign-in'
import { tokenHash } from '@/server/auth/token'
import { db, transaction } from '@/server/db'

export type TestSession = MemberActor & {
  session: NonNullable<MemberActor['session']>
  token: string
}

/** Arranges a session of the member, just opened; returns the member as they ask by it. */
export async function inSession(member: MemberActor, since = new Date()): Promise<TestSession> {
  const token = await transaction((tx) => openSession(tx, member.id, since))
  const { id } = await db.session.update({
    where: { tokenHash: tokenHash(token) },
    data: { confirmedAt: since },
  })
  return { ...member, session: { id, confirmedAt: since }, token }
}
