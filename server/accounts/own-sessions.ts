import 'server-only'
import type { MemberActor } from '@/domain/actor'
import { db } from '@/server/db'

export type OwnSession = {
  id: string
  /** "Firefox on Linux"; empty when the browser did not say. */
  device: string
  /** ISO. */
  since: string
  /** ISO, to five minutes. */
  lastSeen: string
  isThis: boolean
}

/** Where the member is signed in: this browser first, then the ones seen last. For themselves alone. */
export async function ownSessions(actor: MemberActor, now: Date): Promise<OwnSession[]> {
  const rows = await db.session.findMany({
    where: { memberId: actor.id, expiresAt: { gt: now } },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
  })
  const sessions = rows.map(({ id, device, createdAt, lastSeenAt }) => ({
    id,
    device,
    since: createdAt.toISOString(),
    lastSeen: lastSeenAt.toISOString(),
    isThis: id === actor.session?.id,
  }))
  return sessions.sort((one, other) => Number(other.isThis) - Number(one.isThis))
}
