import 'server-only'
import type { Adapter, AdapterSession, AdapterUser } from 'next-auth/adapters'

import { isAtRest, isGone } from '@/domain/accounts/leaving'
import { after, MINUTE_MS } from '@/domain/time'
import { suspensionAt } from '@/server/accounts/suspension'
import { db } from '@/server/db'

import { tokenHash } from './token'

type SessionAdapter = Required<
  Pick<Adapter, 'getSessionAndUser' | 'updateSession' | 'deleteSession'>
>

/** How old the note of when a session was last seen may be: reading should not write each time. */
const SEEN_MINUTES_MAX = 5

/** What next-auth needs to read sessions. Only hashes of tokens reach the database, and only members who exist sign in. */
export const sessionAdapter: SessionAdapter = {
  async getSessionAndUser(sessionToken) {
    const now = new Date()
    const row = await db.session.findUnique({
      where: { tokenHash: tokenHash(sessionToken) },
      include: {
        member: {
          include: { decisionsAbout: { where: suspensionAt(now), select: { id: true }, take: 1 } },
        },
      },
    })
    if (!row || isGone(row.member, now)) return null
    await noteSeen(row, now)
    const { member } = row
    const user: AdapterUser = {
      id: member.id,
      email: '',
      emailVerified: member.emailVerified,
      name: member.handle,
      roles: member.roles,
      session: { id: row.id, confirmedAt: row.confirmedAt },
      isSuspended: member.decisionsAbout.length > 0,
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

/** Of several requests at once one writes. A session that has run out is not seen any more. */
async function noteSeen(
  { id, lastSeenAt, expiresAt }: { id: string; lastSeenAt: Date; expiresAt: Date },
  now: Date,
): Promise<void> {
  const before = after(now, -SEEN_MINUTES_MAX * MINUTE_MS)
  if (lastSeenAt > before || expiresAt <= now) return
  await db.session.updateMany({
    where: { id, lastSeenAt: { lte: before } },
    data: { lastSeenAt: now },
  })
}

function asSession(
  sessionToken: string,
  row: { memberId: string; expiresAt: Date },
): AdapterSession {
  return { sessionToken, userId: row.memberId, expires: row.expiresAt }
}
