import 'server-only'
import type { MemberActor } from '@/domain/actor'
import type { MailedPurpose } from '@/domain/accounts/sign-in'
import { Refusal } from '@/domain/refusal'
import { MINUTE_MS } from '@/domain/time'
import { TooMany } from '@/domain/too-many'
import { tokenHash } from '@/server/auth/token'
import { db, transaction, type Transaction } from '@/server/db'

import { orderCode } from './order-code'

const OFTEN =
  'Five mails went to this address within 15 minutes. Look for them, or wait 15 minutes, then ask again.'

type SessionPurpose = Exclude<MailedPurpose, 'SIGN_IN'>

/** What binds a code to the session that asked for it: it is worth nothing in another browser. */
export function codeOfSession(actor: MemberActor, purpose: SessionPurpose) {
  if (actor.session === null) throw new Refusal('forbidden', 'Sign in in a browser to do this.')
  const browserHash = tokenHash(`session ${actor.session.id}`)
  return { purpose, memberId: actor.id, browserHash }
}

/** Mails a code that works in this session alone; one that was asked for before, for the same, works no more. */
export async function mailSessionCode(
  actor: MemberActor,
  purpose: SessionPurpose,
  email: string,
): Promise<void> {
  const now = new Date()
  const asked = codeOfSession(actor, purpose)
  const requestId = await transaction(async (tx) => {
    await closeSessionCodes(tx, asked, now)
    return orderCode(tx, { ...asked, email }, now)
  })
  if (requestId === null) throw new TooMany(OFTEN, (15 * MINUTE_MS) / 1000)
}

/** The address to which a code went that can still be typed in this session; null when there is none. */
export async function codeUnderWay(
  actor: MemberActor,
  purpose: SessionPurpose,
  now: Date,
): Promise<string | null> {
  if (actor.session === null) return null
  const request = await db.signInRequest.findFirst({
    where: { ...codeOfSession(actor, purpose), usedAt: null, expiresAt: { gt: now } },
  })
  return request?.email ?? null
}

async function closeSessionCodes(
  tx: Transaction,
  asked: ReturnType<typeof codeOfSession>,
  now: Date,
): Promise<void> {
  await tx.signInRequest.updateMany({
    where: { ...asked, usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  })
}
