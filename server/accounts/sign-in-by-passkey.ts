import 'server-only'
import type { SignInByPasskeyInput } from '@/domain/accounts/passkey'
import type { Actor } from '@/domain/actor'
import { tokenHash } from '@/server/auth/token'
import { transaction } from '@/server/db'

import { openSession, type SignedIn } from './complete-sign-in'
import { keepPasskeyUse } from './keep-passkey-use'
import { landingFor } from './landing-for'
import { takeQuestion } from './passkey-question'
import { provenPasskey } from './proven-passkey'

type Browser = {
  browserToken: string
  /** Of the session this browser had until now, which ends; empty when it had none. */
  sessionToken: string
}

/** Signs in whoever the passkey names: a new session, the browser's former one ended. */
export async function signInByPasskey(
  _actor: Actor,
  { response, returnTo = '/', browserToken, sessionToken }: SignInByPasskeyInput & Browser,
): Promise<SignedIn> {
  const now = new Date()
  const asked = { purpose: 'SIGN_IN', memberId: null, browserToken } as const
  const challenge = await takeQuestion(asked, response, now)
  const passkey = await provenPasskey(response, { challenge, memberId: null })
  return transaction(async (tx) => {
    await keepPasskeyUse(tx, passkey, now)
    await tx.session.deleteMany({ where: { tokenHash: tokenHash(sessionToken) } })
    const member = await tx.member.findUniqueOrThrow({ where: { id: passkey.memberId } })
    const opened = await openSession(tx, passkey.memberId, now)
    return {
      sessionToken: opened,
      returnTo: await landingFor(tx, member, { wish: returnTo, now }),
      needsHandle: member.handle === null,
    }
  })
}
