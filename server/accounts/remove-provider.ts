import 'server-only'
import type { RemoveProviderInput } from '@/domain/accounts/provider-input'
import { LAST_WAY_IN, mayGiveUpWayIn } from '@/domain/accounts/ways-in'
import type { Actor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'
import { config } from '@/server/config'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'

import { lockWaysIn } from './lock-ways-in'
import { mustBeConfirmed } from './must-be-confirmed'
import { tellOfWayIn } from './tell-of-way-in'

const GONE = 'That account is not linked any more.'

/** Takes an account of another site from the member's ways in; never the last one. */
export async function removeProvider(actor: Actor, input: RemoveProviderInput): Promise<void> {
  const member = mustBeAllowed(actor, 'account.see')
  const sessionId = mustBeConfirmed(member, new Date())
  await mustNotBeHurried('account', { account: member.id })
  await transaction(async (tx) => {
    const ways = await lockWaysIn(tx, member.id)
    const where = { id: input.account, memberId: member.id }
    const account = await tx.providerAccount.findFirst({ where })
    if (!account) throw new Refusal('not-found', GONE)
    const isWayIn = config().providers.some(({ key }) => key === account.provider)
    if (isWayIn && !mayGiveUpWayIn(ways)) throw new Refusal('conflict', LAST_WAY_IN)
    await tx.providerAccount.delete({ where: { id: account.id } })
    await tellOfWayIn(tx, { kind: 'provider-unlinked', memberId: member.id, sessionId })
  })
}
