import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import type { OAuthConfig } from 'next-auth/providers/oauth'

import { providerPerson, type ProviderPerson } from '@/domain/accounts/provider-person'
import { config } from '@/server/config'

import { askNextAuth } from './ask-next-auth'
import { authLog } from './auth-log'
import { nextAuthCookies, providerCookies } from './cookies'
import type { Claims } from './oauth-provider'

export type Departure = {
  /** Where the browser goes: the provider's own page. */
  address: string
  /** What the browser keeps until it comes back, by name. */
  cookies: Record<string, string>
}

/** Makes the address at which a provider asks who someone is, with state, PKCE and nonce. Null: it cannot be reached. */
export async function departTo(provider: OAuthConfig<Claims>): Promise<Departure | null> {
  const options = flowOptions(provider, () => undefined)
  const token = await askNextAuth({ action: 'csrf', method: 'GET' }, options)
  const { location, cookies } = await askNextAuth(
    {
      action: 'signin',
      providerId: provider.id,
      method: 'POST',
      body: token.body as { csrfToken: string },
      cookies: token.cookies,
    },
    options,
  )
  const kept = new Set(Object.values(providerCookies()).map(({ name }) => name))
  const departed = Object.entries(cookies).filter(([name]) => kept.has(name))
  if (location === null || departed.length === 0) return null
  return { address: location, cookies: Object.fromEntries(departed) }
}

/** Whom the provider says it has let back, by what its address and the browser's cookies bring. Null: it cannot be relied on. */
export async function arrivalFrom(
  provider: OAuthConfig<Claims>,
  brought: { query: Record<string, string>; cookies: Record<string, string> },
): Promise<ProviderPerson | null> {
  let person: ProviderPerson | null = null
  const options = flowOptions(provider, (claims) => {
    person = providerPerson(claims)
  })
  const { name } = nextAuthCookies().callbackUrl
  const cookies = { ...brought.cookies, [name]: '' }
  await askNextAuth(
    { ...brought, action: 'callback', providerId: provider.id, method: 'GET', cookies },
    options,
  )
  return person
}

/** next-auth asks the provider and checks what it says; it opens no session and reads no database: that is ours to decide. */
const flowOptions = (
  provider: OAuthConfig<Claims>,
  hear: (claims: unknown) => void,
): NextAuthOptions => ({
  providers: [provider],
  secret: config().authSecret,
  cookies: { ...nextAuthCookies(), ...providerCookies() },
  logger: authLog,
  callbacks: {
    signIn: ({ profile }) => {
      hear(profile)
      return '/'
    },
  },
})
