import 'server-only'
import type { NextAuthOptions } from 'next-auth'

import { SESSION_DAYS_MAX } from '@/domain/accounts/sign-in'
import { config } from '@/server/config'

import { authLog } from './auth-log'
import { nextAuthCookies, sessionCookie } from './cookies'
import { sessionAdapter } from './session-adapter'

const DAY_SECONDS = 24 * 60 * 60

/** next-auth reads and slides our database sessions; the doors themselves (mail, code, owner link) are ours. */
export const authOptions = (): NextAuthOptions => ({
  adapter: sessionAdapter,
  session: { strategy: 'database', maxAge: SESSION_DAYS_MAX * DAY_SECONDS, updateAge: DAY_SECONDS },
  secret: config().authSecret,
  providers: [],
  pages: { signIn: '/sign-in', signOut: '/account', error: '/sign-in' },
  cookies: { sessionToken: sessionCookie(), ...nextAuthCookies() },
  logger: authLog,
  callbacks: {
    session: ({ session, user }) => ({
      expires: session.expires,
      member: {
        id: user.id,
        handle: user.name ?? null,
        roles: user.roles,
        session: user.session,
        isSuspended: user.isSuspended,
        isPaused: user.isPaused,
      },
    }),
  },
})
