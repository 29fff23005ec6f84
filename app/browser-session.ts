import { cookies, headers } from 'next/headers'

import { settleSession } from '@/server/accounts/settle-session'
import { hintCookie, renewedCookie, sessionCookie, signInCookie } from '@/server/auth/cookies'

/** Lets this browser keep a session that was just opened, in place of the one it had. */
export async function keepSession(sessionToken: string): Promise<void> {
  const jar = await cookies()
  const userAgent = (await headers()).get('user-agent') ?? ''
  await settleSession({ sessionToken, formerToken: await keptSession(), userAgent })
  write(jar, sessionToken)
  jar.delete(signInCookie().name)
}

/** Once a day lets the browser keep its session for 30 days more, as the database does for the session itself. */
export async function renewSession(): Promise<void> {
  const jar = await cookies()
  const sessionToken = await keptSession()
  if (sessionToken !== '' && !jar.has(renewedCookie().name)) write(jar, sessionToken)
}

/** The token of this browser's session; empty when it has none. */
export const keptSession = async (): Promise<string> =>
  (await cookies()).get(sessionCookie().name)?.value ?? ''

export async function forgetSession(): Promise<void> {
  const jar = await cookies()
  for (const { name, options } of [sessionCookie(), hintCookie(), renewedCookie()]) {
    jar.set(name, '', { ...options, maxAge: 0 })
  }
}

function write(jar: Awaited<ReturnType<typeof cookies>>, sessionToken: string): void {
  const [session, hint, renewed] = [sessionCookie(), hintCookie(), renewedCookie()]
  jar.set(session.name, sessionToken, session.options)
  jar.set(hint.name, '1', hint.options)
  jar.set(renewed.name, '1', renewed.options)
}
