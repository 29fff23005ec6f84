import 'server-only'
import type { KeptPasskey } from '@/domain/accounts/kept-passkey'
import { mayGiveUpWayIn } from '@/domain/accounts/ways-in'
import type { MemberActor } from '@/domain/actor'
import { db } from '@/server/db'

import { waysInOf } from './ways-in-of'

export type KeptPasskeys = {
  passkeys: readonly KeptPasskey[]
  /** Whether one of them may be removed. */
  mayRemove: boolean
}

/** The member's own passkeys, the newest first. */
export async function passkeysOf(actor: MemberActor): Promise<KeptPasskeys> {
  const [rows, ways] = await Promise.all([
    db.passkey.findMany({ where: { memberId: actor.id }, orderBy: { createdAt: 'desc' } }),
    waysInOf(db, actor.id),
  ])
  const passkeys = rows.map((row) => ({
    id: row.id,
    name: row.name,
    madeOn: row.createdAt.toISOString(),
    usedOn: row.lastUsedAt?.toISOString() ?? null,
    isSynced: row.isBackedUp,
  }))
  return { passkeys, mayRemove: mayGiveUpWayIn(ways) }
}
