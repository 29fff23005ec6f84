import 'server-only'
import { verifyAuthenticationResponse } from '@simplewebauthn/server'

import type { UsedPasskey } from '@/domain/accounts/passkey'
import { countsBackwards } from '@/domain/accounts/passkey-counter'
import { Refusal } from '@/domain/refusal'
import { isSameSecret } from '@/server/auth/token'
import { db } from '@/server/db'
import { log } from '@/server/log'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'

import { notTaken } from './not-taken'
import { relyingParty } from './relying-party'
import { userHandle } from './user-handle'

const COPIED =
  'This passkey counts backwards, so there may be a copy of it: it was not let in. Use your mail, then remove this passkey in your account.'

type Asked = {
  challenge: string
  /** Whose passkey it must be; null: it says so itself. */
  memberId: string | null
}

export type ProvenPasskey = {
  id: string
  memberId: string
  /** As it was kept, and as the passkey told it now. */
  counter: { kept: bigint; told: number }
  isBackedUp: boolean
}

/**
 * The passkey that gave this answer, once all of it was checked: signature, challenge, origin, host, kind, that someone
 * unlocked it, and whose it is. Everything that is not right is refused alike; a counter gone backwards is refused aloud.
 */
export async function provenPasskey(answer: UsedPasskey, asked: Asked): Promise<ProvenPasskey> {
  const passkey = await db.passkey.findUnique({
    where: { credentialId: answer.id },
    include: { member: { select: { erasedAt: true } } },
  })
  if (passkey?.member.erasedAt !== null) throw notTaken('unknown')
  const { memberId, counter: kept } = passkey
  if (!isOf(memberId, answer, asked)) throw notTaken('of another member')
  await mustNotBeHurried('passkey', { account: memberId })
  const { newCounter: told, credentialBackedUp } = await verified(answer, asked, passkey)
  if (countsBackwards(kept, told)) {
    log.warn({ passkeyId: passkey.id, kept: Number(kept), told }, 'a passkey counted backwards')
    throw new Refusal('forbidden', COPIED)
  }
  return { id: passkey.id, memberId, counter: { kept, told }, isBackedUp: credentialBackedUp }
}

/** Who is not known yet must be named by the passkey itself. */
function isOf(memberId: string, answer: UsedPasskey, asked: Asked): boolean {
  const named = answer.response.userHandle
  const owner = Buffer.from(userHandle(memberId)).toString('base64url')
  const isNamed = named === undefined ? asked.memberId !== null : isSameSecret(named, owner)
  return isNamed && (asked.memberId === null || asked.memberId === memberId)
}

async function verified(
  response: UsedPasskey,
  { challenge }: Asked,
  { credentialId, publicKey }: { credentialId: string; publicKey: Uint8Array<ArrayBuffer> },
) {
  const { id, origin } = relyingParty()
  try {
    const { verified: isVerified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      // The library would look at the counter before the signature; ours is looked at once the answer is proven.
      credential: { id: credentialId, publicKey, counter: 0 },
      requireUserVerification: true,
    })
    if (!isVerified) throw new Error('the signature is false')
    return authenticationInfo
  } catch (problem) {
    throw notTaken(problem)
  }
}
