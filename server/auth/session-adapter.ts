import 'server-only'
import type { Adapter, AdapterSession, AdapterUser } from 'next-auth/adapters'

import { isAtRest, isGone } from '@/domain/accounts/leaving'
import { db } from '@/server/db'

import { tokenHash } from './token'

type SessionAdapter = Required<
  Pick<Adapter, 'getSessionAndUser' | 'updateSession' | 'deleteSession'>
>

/** What next-auth needs to read sessions. Only hashes of tokens reach the database, and only members who exist sign in. */
export const sessionAdapter: SessionAdapter = {
  async getSessionAndUser(sessionToken) {
    const row = await db.session.findUnique({
      where: { tokenHash: tokenHash(sessionToken) },
      include: { member: true },
    })
    if (!row || isGone(row.member, new Date())) return null
    const { member } = row
    const user: AdapterUser = {
      id: member.id,
      email: '',
      emailVerified: member.emailVerified,
      name: member.handle,
      roles: member.roles,
      session: { id: row.id, confirmedAt: row.confirmedAt },
      isPaused: isAtRest(member),
    }
    return { session: asSession(sessionToken, row), user }
  },
  async updateSession({ sessionToken, expires }) {
    const [row] = await db.session.updateManyAndReturn({
      where: { tokenHash: tokenHash(sessionToken) },
      data: { ...(expires && { expiresAt: expires }), lastSeenAt: new Date() },
    })
    return row && asSession(sessionToken, row)
  },
  async deleteSession(sessionToken) {
    await db.session.deleteMany({ where: { tokenHash: tokenHash(sessionToken) } })
  },
}

function asSession(
  sessionToken: string,
  row: { memberId: string; expiresAt: Date },
): AdapterSession {
  return { sessionToken, userId: row.memberId, expires: row.expiresAt }
}
