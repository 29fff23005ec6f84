import 'server-only'
import { isConfirmed } from '@/domain/accounts/confirmation'
import type { ProviderProblem } from '@/domain/accounts/provider-problem'
import { providerSignIn } from '@/domain/accounts/provider-sign-in'
import type { Actor } from '@/domain/actor'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { keepProviderAccount, providerStanding, type Guest } from './provider-standing'
import { tellOfWayIn } from './tell-of-way-in'

/** Links an account of a provider to the member who asks, as a further way in. Null: it is linked. */
export function linkProvider(actor: Actor, guest: Guest): Promise<ProviderProblem | null> {
  const member = mustBeAllowed(actor, 'account.see')
  const { id, session } = member
  const now = new Date()
  return transaction(async (tx) => {
    if (session === null || !isConfirmed(member, now)) return 'unconfirmed'
    const outcome = providerSignIn(await providerStanding(tx, guest, id))
    if (outcome.kind === 'refuse') return outcome.problem
    await keepProviderAccount(tx, guest, { memberId: id, now })
    if (outcome.kind === 'link')
      await tellOfWayIn(tx, { kind: 'provider-linked', memberId: id, sessionId: session.id })
    return null
  })
}
