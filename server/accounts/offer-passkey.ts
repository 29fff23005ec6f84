import 'server-only'
import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
} from '@simplewebauthn/server'

import { PASSKEY_MINUTES_MAX } from '@/domain/accounts/passkey-bounds'
import type { Actor } from '@/domain/actor'
import { MINUTE_MS } from '@/domain/time'
import { db } from '@/server/db'
import { librarySite } from '@/server/library/queries'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'

import { mustBeConfirmed } from './must-be-confirmed'
import { PASSKEY_ALGORITHMS } from './passkey-algorithms'
import { askQuestion } from './passkey-question'
import { relyingParty } from './relying-party'
import { userHandle } from './user-handle'

/** Asks the member's device to make a passkey: one that finds its member by itself, and unlocks as the device does. */
export async function offerPasskey(
  actor: Actor,
  { browserToken }: { browserToken: string },
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const now = new Date()
  const member = mustBeAllowed(actor, 'passkey.add')
  mustBeConfirmed(member, now)
  await mustNotBeHurried('passkey-question', { account: member.id })
  const [{ name }, excludeCredentials, challenge] = await Promise.all([
    librarySite(),
    passkeysMadeBefore(member.id),
    askQuestion({ purpose: 'ADD', memberId: member.id, browserToken }, now),
  ])
  return generateRegistrationOptions({
    rpName: name,
    rpID: relyingParty().id,
    userName: member.handle ?? '',
    userID: userHandle(member.id),
    challenge: Uint8Array.from(Buffer.from(challenge, 'base64url')),
    timeout: PASSKEY_MINUTES_MAX * MINUTE_MS,
    attestationType: 'none',
    excludeCredentials,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: [...PASSKEY_ALGORITHMS],
  })
}

/** So that one device does not make two. */
async function passkeysMadeBefore(memberId: string) {
  const select = { credentialId: true, transports: true }
  const passkeys = await db.passkey.findMany({ where: { memberId }, select })
  return passkeys.map(({ credentialId, transports }) => ({ id: credentialId, transports }))
}
