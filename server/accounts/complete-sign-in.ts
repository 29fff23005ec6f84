import 'server-only'
import { isAtRest } from '@/domain/accounts/leaving'
import { SESSION_DAYS_MAX } from '@/domain/accounts/sign-in'
import { after, DAY_MS } from '@/domain/time'
import { newToken, tokenHash } from '@/server/auth/token'
import type { Transaction } from '@/server/db'

/** Who paused, or asked to be erased, finds here how to come back. */
const WAY_BACK = '/account/leaving'

export type SignedIn = {
  /** For the session cookie; only its hash is stored. */
  sessionToken: string
  returnTo: string
  needsHandle: boolean
}

/** Uses a sign-in request up and opens a session for its member, who is made at the first visit. Null: already used. */
export async function completeSignIn(
  tx: Transaction,
  request: { id: string; email: string; returnTo: string },
  now: Date,
): Promise<SignedIn | null> {
  const used = await tx.signInRequest.updateMany({
    where: { id: request.id, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  if (used.count === 0) return null
  const member = await tx.member.upsert({
    where: { email: request.email },
    create: { email: request.email, emailVerified: now },
    update: { emailVerified: now },
  })
  const sessionToken = await openSession(tx, member.id, now)
  const returnTo = isAtRest(member) ? WAY_BACK : request.returnTo
  return { sessionToken, returnTo, needsHandle: member.handle === null }
}

/** Opens a session and returns its token, which exists nowhere else. */
export async function openSession(tx: Transaction, memberId: string, now: Date): Promise<string> {
  const sessionToken = newToken()
  const expiresAt = after(now, SESSION_DAYS_MAX * DAY_MS)
  await tx.session.create({ data: { memberId, tokenHash: tokenHash(sessionToken), expiresAt } })
  return sessionToken
}
