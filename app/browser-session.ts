import { cookies } from 'next/headers'

import { hintCookie, sessionCookie, signInCookie } from '@/server/auth/cookies'

/** Lets this browser keep a session that was just opened. */
export async function keepSession(sessionToken: string): Promise<void> {
  const jar = await cookies()
  const [session, hint] = [sessionCookie(), hintCookie()]
  jar.set(session.name, sessionToken, session.options)
  jar.set(hint.name, '1', hint.options)
  jar.delete(signInCookie().name)
}

/** The token of this browser's session; empty when it has none. */
export const keptSession = async (): Promise<string> =>
  (await cookies()).get(sessionCookie().name)?.value ?? ''

export async function forgetSession(): Promise<void> {
  const jar = await cookies()
  for (const { name, options } of [sessionCookie(), hintCookie()]) {
    jar.set(name, '', { ...options, maxAge: 0 })
  }
}
