import 'server-only'
import { SESSION_DAYS_MAX } from '@/domain/accounts/sign-in'
import { after, DAY_MS } from '@/domain/time'
import { newToken, tokenHash } from '@/server/auth/token'
import type { Prisma, Transaction } from '@/server/db'

import { joinLibrary } from './join-library'
import { landingFor } from './landing-for'
import { lockAddress } from './lock-address'

export type SignedIn = {
  /** For the session cookie; only its hash is stored. */
  sessionToken: string
  returnTo: string
  needsHandle: boolean
}

/** Uses a sign-in request up and opens a session for its member, who is made at the first visit. Null: already used. */
export async function completeSignIn(
  tx: Transaction,
  request: { id: string; email: string; returnTo: string; invitationId: string | null },
  now: Date,
): Promise<SignedIn | null> {
  const used = await tx.signInRequest.updateMany({
    where: { id: request.id, purpose: 'SIGN_IN', usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  if (used.count === 0) return null
  const member = await memberOf(tx, request, now)
  const sessionToken = await openSession(tx, member.id, now)
  const returnTo = await landingFor(tx, member, { wish: request.returnTo, now })
  return { sessionToken, returnTo, needsHandle: member.handle === null }
}

/** Of two mails to someone new at once, the second finds the member whom the first has made. */
async function memberOf(
  tx: Transaction,
  { email, invitationId }: { email: string; invitationId: string | null },
  now: Date,
): Promise<Prisma.MemberModel> {
  await lockAddress(tx, email)
  const [known] = await tx.member.updateManyAndReturn({
    where: { email },
    data: { emailVerified: now },
  })
  return known ?? joinLibrary(tx, { email, invitationId }, now)
}

/** Opens a session and returns its token, which exists nowhere else. */
export async function openSession(tx: Transaction, memberId: string, now: Date): Promise<string> {
  const sessionToken = newToken()
  const expiresAt = after(now, SESSION_DAYS_MAX * DAY_MS)
  await tx.session.create({ data: { memberId, tokenHash: tokenHash(sessionToken), expiresAt } })
  return sessionToken
}
