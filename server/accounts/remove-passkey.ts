import 'server-only'
import { LAST_WAY_IN, mayGiveUpWayIn } from '@/domain/accounts/ways-in'
import type { Actor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'
import { transaction } from '@/server/db'

import { lockWaysIn } from './lock-ways-in'
import { mustBeConfirmed } from './must-be-confirmed'
import { ownPasskey } from './own-passkey'
import { tellOfWayIn } from './tell-of-way-in'

/** Lets a passkey of the member's in no more; never the last way in. */
export async function removePasskey(actor: Actor, input: { id: string }): Promise<void> {
  await transaction(async (tx) => {
    const { member, passkey } = await ownPasskey(tx, actor, input.id)
    const sessionId = mustBeConfirmed(member, new Date())
    const ways = await lockWaysIn(tx, member.id)
    if (!mayGiveUpWayIn(ways)) throw new Refusal('conflict', LAST_WAY_IN)
    await tx.passkey.deleteMany({ where: { id: passkey.id } })
    await tellOfWayIn(tx, { kind: 'passkey-removed', memberId: member.id, sessionId })
  })
}
