import 'server-only'
import { PASSKEY_MINUTES_MAX } from '@/domain/accounts/passkey-bounds'
import { fieldsOf } from '@/domain/fields-of'
import { Refusal } from '@/domain/refusal'
import { after, MINUTE_MS } from '@/domain/time'
import { newToken, tokenHash } from '@/server/auth/token'
import { db } from '@/server/db'

export type PasskeyAsked = {
  purpose: 'ADD' | 'SIGN_IN' | 'CONFIRM'
  /** Whose passkey is asked; null while nobody is signed in. */
  memberId: string | null
  /** The token kept in the browser that asks. */
  browserToken: string
}

const STALE = `This took longer than ${PASSKEY_MINUTES_MAX} minutes, was answered before, or was asked for in another browser. Try once more.`

/** Asks a question that is good for one answer, from this browser alone. Returns the challenge, 256 bits as base64url. */
export async function askQuestion(
  { purpose, memberId, browserToken }: PasskeyAsked,
  now: Date,
): Promise<string> {
  const challenge = newToken()
  const browserHash = tokenHash(browserToken)
  const expiresAt = after(now, PASSKEY_MINUTES_MAX * MINUTE_MS)
  // Anybody may ask: what has run out goes at once, so the table stays as small as five minutes are.
  await db.passkeyChallenge.deleteMany({ where: { expiresAt: { lt: now } } })
  await db.passkeyChallenge.create({
    data: { purpose, memberId, browserHash, challenge, expiresAt },
  })
  return challenge
}

/**
 * Uses up the question that was answered, whatever the answer is worth: a second answer finds none. Returns its challenge.
 * Refuses when there is no open question of this purpose, to this member, in this browser.
 */
export async function takeQuestion(
  { purpose, memberId, browserToken }: PasskeyAsked,
  answer: { response: { clientDataJSON: string } },
  now: Date,
): Promise<string> {
  const challenge = challengeIn(answer.response.clientDataJSON)
  const where = {
    ...{ purpose, memberId, browserHash: tokenHash(browserToken) },
    ...{ challenge, expiresAt: { gt: now } },
  }
  const { count } = await db.passkeyChallenge.deleteMany({ where })
  if (count === 0) throw new Refusal('gone', STALE)
  return challenge
}

/** What the answer says it was asked; empty when it says nothing that we ask. */
function challengeIn(clientDataJSON: string): string {
  try {
    const said: unknown = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString())
    const { challenge } = fieldsOf(said)
    return typeof challenge === 'string' && /^[\w-]{43}$/.test(challenge) ? challenge : ''
  } catch {
    return ''
  }
}
