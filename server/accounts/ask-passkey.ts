import 'server-only'
import {
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server'

import { PASSKEY_MINUTES_MAX } from '@/domain/accounts/passkey-bounds'
import type { Actor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'
import { MINUTE_MS } from '@/domain/time'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'

import { askQuestion } from './passkey-question'
import { relyingParty } from './relying-party'

type Asked = { purpose: 'SIGN_IN' | 'CONFIRM'; browserToken: string }

/**
 * Asks a device for a passkey. To sign in, whoever asks is told of no passkey at all: the device knows its own. To confirm,
 * the member's own passkeys are named, so that the browser offers no other.
 */
export async function askPasskey(
  actor: Actor,
  { purpose, browserToken }: Asked,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const memberId = purpose === 'SIGN_IN' ? null : mustBeAllowed(actor, 'account.see').id
  if (memberId !== null) await mustNotBeHurried('passkey-question', { account: memberId })
  const allowed = memberId === null ? null : await passkeysToAsk(memberId)
  const challenge = await askQuestion({ purpose, memberId, browserToken }, new Date())
  return generateAuthenticationOptions({
    rpID: relyingParty().id,
    challenge: Uint8Array.from(Buffer.from(challenge, 'base64url')),
    timeout: PASSKEY_MINUTES_MAX * MINUTE_MS,
    userVerification: 'required',
    ...(allowed && { allowCredentials: allowed }),
  })
}

async function passkeysToAsk(memberId: string) {
  const select = { credentialId: true, transports: true }
  const passkeys = await db.passkey.findMany({ where: { memberId }, select })
  if (passkeys.length === 0) {
    throw new Refusal('not-found', 'You have no passkey yet. Use the code that we can mail you.')
  }
  return passkeys.map(({ credentialId, transports }) => ({ id: credentialId, transports }))
}
