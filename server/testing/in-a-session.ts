import 'server-only'
import type { MemberActor } from '@/domain/actor'
import { openSession } from '@/server/accounts/complete-sign-in'
import { tokenHash } from '@/server/auth/token'
import { db, transaction } from '@/server/db'

export type InASession = MemberActor & {
  session: NonNullable<MemberActor['session']>
  sessionToken: string
}

/** Arranges a session in which the member asks; they showed who they are just now, or so many minutes ago. */
export async function inASession(member: MemberActor, minutesAgo = 0): Promise<InASession> {
  const sessionToken = await transaction((tx) => openSession(tx, member.id, new Date()))
  const { id, confirmedAt } = await db.session.update({
    where: { tokenHash: tokenHash(sessionToken) },
    data: { confirmedAt: new Date(Date.now() - minutesAgo * 60_000) },
  })
  return { ...member, session: { id, confirmedAt }, sessionToken }
}
