import 'server-only'
import { verifyRegistrationResponse, type WebAuthnCredential } from '@simplewebauthn/server'
import { decodeAttestationObject } from '@simplewebauthn/server/helpers'

import type { AddPasskeyInput } from '@/domain/accounts/passkey'
import { PASSKEYS_MAX } from '@/domain/accounts/passkey-bounds'
import type { Actor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'
import { isUniqueViolation } from '@/server/constraint'
import { transaction, type Transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'

import { lockWaysIn } from './lock-ways-in'
import { mustBeConfirmed } from './must-be-confirmed'
import { notTaken } from './not-taken'
import { PASSKEY_ALGORITHMS } from './passkey-algorithms'
import { takeQuestion } from './passkey-question'
import { relyingParty } from './relying-party'
import { tellOfWayIn } from './tell-of-way-in'

const TOO_MANY = `You have ${PASSKEYS_MAX} passkeys. Remove one that you no longer use first.`
const TAKEN = 'This passkey is in use already. Choose another device, or sign in with it.'

/** Keeps the passkey that the member's device made when asked by `offerPasskey`. */
export async function addPasskey(
  actor: Actor,
  { name, response, browserToken }: AddPasskeyInput & { browserToken: string },
): Promise<{ id: string }> {
  const now = new Date()
  const member = mustBeAllowed(actor, 'passkey.add')
  const sessionId = mustBeConfirmed(member, now)
  await mustNotBeHurried('passkey', { account: member.id })
  const asked = { purpose: 'ADD', memberId: member.id, browserToken } as const
  const challenge = await takeQuestion(asked, { response: response.response }, now)
  const { credential, isBackedUp } = await verified(response, challenge)
  try {
    return await transaction(async (tx) => {
      const kept = await keep(tx, { memberId: member.id, name, credential, isBackedUp })
      await tellOfWayIn(tx, { kind: 'passkey-added', memberId: member.id, sessionId })
      return kept
    })
  } catch (problem) {
    if (isUniqueViolation(problem)) throw new Refusal('conflict', TAKEN)
    throw problem
  }
}

async function verified(response: AddPasskeyInput['response'], challenge: string) {
  const { id, origin } = relyingParty()
  try {
    mustHaveNoCertificates(response.response.attestationObject)
    const { verified: isVerified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      supportedAlgorithmIDs: [...PASSKEY_ALGORITHMS],
    })
    if (!isVerified) throw new Error('the attestation is false')
    const { credential, credentialBackedUp } = registrationInfo
    return { credential, isBackedUp: credentialBackedUp }
  } catch (problem) {
    throw notTaken(problem)
  }
}

/** No maker's statement was asked for; to check one, the library would fetch whatever address its certificates name. */
function mustHaveNoCertificates(attestationObject: string): void {
  const decoded = decodeAttestationObject(
    Uint8Array.from(Buffer.from(attestationObject, 'base64url')),
  )
  const form = decoded.get('fmt')
  const isPlain = form === 'none' || (form === 'packed' && !decoded.get('attStmt').get('x5c'))
  if (!isPlain) throw new Error('a statement of the maker was sent')
}

async function keep(
  tx: Transaction,
  made: { memberId: string; name: string; credential: WebAuthnCredential; isBackedUp: boolean },
): Promise<{ id: string }> {
  const { credential, ...fields } = made
  const { passkeys } = await lockWaysIn(tx, made.memberId)
  if (passkeys >= PASSKEYS_MAX) throw new Refusal('conflict', TOO_MANY)
  const { id: credentialId, publicKey, counter, transports = [] } = credential
  const data = { ...fields, credentialId, publicKey, counter, transports }
  return tx.passkey.create({ data, select: { id: true } })
}
