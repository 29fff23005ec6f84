import 'server-only'
import { PASSKEY_MINUTES_MAX } from '@/domain/accounts/passkey-bounds'
import { SESSION_DAYS_MAX, SIGN_IN_MINUTES_MAX } from '@/domain/accounts/sign-in'
import { config } from '@/server/config'

const isHttps = () => config().origin.startsWith('https:')
const guarded = (name: string) => (isHttps() ? `__Host-${name}` : name)
const DAY_SECONDS = 24 * 60 * 60

const options = (httpOnly: boolean, maxAgeSeconds: number) =>
  ({
    httpOnly,
    sameSite: 'lax',
    path: '/',
    secure: isHttps(),
    maxAge: maxAgeSeconds,
  }) as const

/** The cookies of the house: `__Host-` and Secure under https, plain names on http://localhost only. */
export const sessionCookie = () => ({
  name: guarded('interleaf-session'),
  options: options(true, SESSION_DAYS_MAX * DAY_SECONDS),
})

/** Readable by scripts: says that someone is signed in, never who. */
export const hintCookie = () => ({
  name: 'interleaf-member',
  options: options(false, SESSION_DAYS_MAX * DAY_SECONDS),
})

/** Says that the cookies above were given or renewed within the day: they move on with whoever comes back. */
export const renewedCookie = () => ({
  name: guarded('interleaf-renewed'),
  options: options(true, DAY_SECONDS),
})

/** Binds the six-digit code to the browser that asked for it. */
export const signInCookie = () => ({
  name: guarded('interleaf-sign-in'),
  options: options(true, SIGN_IN_MINUTES_MAX * 60),
})

/** Binds a question to a passkey to the browser that asked for it. */
export const passkeyCookie = () => ({
  name: guarded('interleaf-passkey'),
  options: options(true, PASSKEY_MINUTES_MAX * 60),
})

/** What next-auth keeps in the browser while its person is at another site. */
export const providerCookies = () => ({
  pkceCodeVerifier: { name: guarded('interleaf-verifier'), options: signInCookie().options },
  state: { name: guarded('interleaf-state'), options: signInCookie().options },
  nonce: { name: guarded('interleaf-nonce'), options: signInCookie().options },
})

/** What we keep meanwhile: why they went there, and where they want to be afterwards. */
export const visitCookie = () => ({
  name: guarded('interleaf-visit'),
  options: signInCookie().options,
})

/**
 * What next-auth keeps for doors the house does not have. Under our own names: a cookie of another next-auth on the same
 * host would be read as ours, and one that is no address shuts everyone's session.
 */
export const nextAuthCookies = () => ({
  callbackUrl: { name: guarded('interleaf-callback'), options: signInCookie().options },
  csrfToken: { name: guarded('interleaf-csrf'), options: signInCookie().options },
})
