import 'server-only'
import type { ConfirmByPasskeyInput } from '@/domain/accounts/passkey'
import type { Actor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { keepPasskeyUse } from './keep-passkey-use'
import { takeQuestion } from './passkey-question'
import { provenPasskey } from './proven-passkey'

const SIGNED_OUT = 'You have been signed out. Sign in again.'

/** Shows once more, by one of the member's own passkeys, who uses the session they ask by. */
export async function confirmByPasskey(
  actor: Actor,
  { response, browserToken }: ConfirmByPasskeyInput & { browserToken: string },
): Promise<void> {
  const now = new Date()
  const { id: memberId, session } = mustBeAllowed(actor, 'account.see')
  if (session === null) throw new Refusal('sign-in', SIGNED_OUT)
  const asked = { purpose: 'CONFIRM', memberId, browserToken } as const
  const challenge = await takeQuestion(asked, response, now)
  const passkey = await provenPasskey(response, { challenge, memberId })
  await transaction(async (tx) => {
    await keepPasskeyUse(tx, passkey, now)
    const where = { id: session.id, memberId }
    const { count } = await tx.session.updateMany({ where, data: { confirmedAt: now } })
    if (count === 0) throw new Refusal('sign-in', SIGNED_OUT)
  })
}
