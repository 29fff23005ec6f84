import { createHash, randomBytes } from 'node:crypto'

import type { BrowserContext } from '@playwright/test'

import { handleSkeleton } from '@/domain/accounts/handle'
import type { Role } from '@/domain/actor'

import { database, required } from './database'

export type Arranged = { id: string; handle: string | null; email: string; sessionToken: string }

const HOUR_MS = 3_600_000

/** A member with an open session. Without `handle` they have not chosen one yet. */
export async function arrangeMember(
  handle: string | null,
  { roles = [], isVerified = false }: { roles?: Role[]; isVerified?: boolean } = {},
): Promise<Arranged> {
  const { sessionToken, ...session } = newSession()
  const email = `${randomBytes(8).toString('hex')}@example.org`
  const member = await database.member.create({
    data: {
      email,
      handle,
      handleSkeleton: handle && handleSkeleton(handle),
      roles,
      emailVerified: isVerified ? new Date() : null,
      sessions: { create: session },
    },
  })
  return { id: member.id, handle, email, sessionToken }
}

/** One more session of a member, in a browser of that name, as if they had signed in elsewhere; returns its token. */
export async function openSessionFor(memberId: string, device = ''): Promise<string> {
  const { sessionToken, ...session } = newSession()
  await database.session.create({ data: { memberId, ...session, device } })
  return sessionToken
}

function newSession() {
  const sessionToken = randomBytes(32).toString('base64url')
  const tokenHash = createHash('sha256').update(sessionToken).digest('hex')
  return { sessionToken, tokenHash, expiresAt: new Date(Date.now() + HOUR_MS) }
}

/**
 * A handle nobody has: all stories share one library, and the matrix alone arranges thousands of members.
 * Names of up to 13 letters leave a handle within its bounds.
 */
export const freshHandle = (name: string): string => `${name}-${randomBytes(5).toString('hex')}`

/** Signs a browser in as an arranged member. */
export async function signIn(context: BrowserContext, member: Arranged): Promise<void> {
  const url = required('BASE_URL')
  await context.addCookies([
    { url, name: 'interleaf-session', value: member.sessionToken, httpOnly: true, sameSite: 'Lax' },
    { url, name: 'interleaf-member', value: '1', sameSite: 'Lax' },
  ])
}
