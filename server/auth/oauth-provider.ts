import 'server-only'
import type { OAuthConfig, UserinfoEndpointHandler } from 'next-auth/providers/oauth'

import { githubClaims } from '@/domain/accounts/provider-person'
import type { ProviderSettings } from '@/server/provider-settings'

const TIMEOUT_MS = 10_000
const GOOGLE_ISSUER = 'https://accounts.google.com'
const GITHUB = { site: 'https://github.com', api: 'https://api.github.com' }

export type Claims = Record<string, unknown>

/** How next-auth speaks with a provider. A test says where its GitHub is. */
export function oauthProvider(settings: ProviderSettings, github = GITHUB): OAuthConfig<Claims> {
  if (settings.id === 'github') return gitHub(settings, github)
  return openIdConnect(settings, settings.id === 'google' ? GOOGLE_ISSUER : settings.key)
}

/** What all have: of the profile next-auth needs the subject alone; the rest of the claims is read by our own rule. */
const basics = ({ id, name, clientId, clientSecret }: ProviderSettings) => ({
  ...{ id, name, clientId, clientSecret },
  type: 'oauth' as const,
  httpOptions: { timeout: TIMEOUT_MS },
  profile: ({ sub }: Claims) => ({
    id: typeof sub === 'string' ? sub : '',
    roles: [],
    session: null,
    isSuspended: false,
    isPaused: false,
  }),
})

function openIdConnect(settings: ProviderSettings, issuer: string): OAuthConfig<Claims> {
  return {
    ...basics(settings),
    wellKnown: `${issuer}/.well-known/openid-configuration`,
    authorization: { params: { scope: 'openid email' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    userinfo: {
      request: (answer) => openIdClaims(answer, issuer),
    },
  }
}

type Answer = Parameters<NonNullable<UserinfoEndpointHandler['request']>>[0]

/**
 * next-auth has checked signature, audience, nonce and time of the ID token before it asks for more. Who is an issuer is
 * what the owner configured: its document may not name another. The address may stand in the token, or be told on asking.
 */
async function openIdClaims({ client, tokens }: Answer, issuer: string): Promise<Claims> {
  const claims = claimsOf(tokens.id_token ?? '')
  if (String(claims['iss']).replace(/\/+$/, '') !== issuer) {
    throw new Error(`The provider at ${issuer} calls itself by another address.`)
  }
  const isTold = 'email' in claims && 'email_verified' in claims
  if (isTold || !client.issuer.metadata.userinfo_endpoint) return claims
  const told: Claims = await client.userinfo(tokens.access_token ?? '')
  if (told['sub'] !== claims['sub']) throw new Error(`${issuer} speaks of two people at once.`)
  return told
}

function claimsOf(idToken: string): Claims {
  const [, body = ''] = idToken.split('.')
  return JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Claims
}

function gitHub(settings: ProviderSettings, { site, api }: typeof GITHUB): OAuthConfig<Claims> {
  return {
    ...basics(settings),
    issuer: `${site}/login/oauth`,
    authorization: { url: `${site}/login/oauth/authorize`, params: { scope: 'user:email' } },
    token: { url: `${site}/login/oauth/access_token` },
    checks: ['pkce', 'state'],
    userinfo: {
      url: `${api}/user`,
      request: async ({ tokens: { access_token = '' } }) => {
        const [user, emails] = await Promise.all(
          ['user', 'user/emails'].map((path) => githubJson(`${api}/${path}`, access_token)),
        )
        return githubClaims(user, emails)
      },
    },
  }
}

async function githubJson(address: string, accessToken: string): Promise<unknown> {
  const response = await fetch(address, {
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${accessToken}`,
      'user-agent': 'interleaf',
    },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  return response.json()
}
