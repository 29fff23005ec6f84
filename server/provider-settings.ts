import 'server-only'
import { z } from 'zod'

const NAME_LENGTH_MAX = 40
const ISSUER_EXAMPLE = 'https://id.example.org'

type ProviderId = 'oidc' | 'github' | 'google'

/** One other site by which people may come in. */
export type ProviderSettings = {
  id: ProviderId
  /** What people call it: the words on its button. */
  name: string
  /** Under which its accounts are stored. Of OpenID Connect the issuer: the same subject of another one is someone else. */
  key: string
  clientId: string
  clientSecret: string
}

export const providerVariables = {
  OIDC_ISSUER: z
    .string()
    .refine(isIssuer, { error: `must be an address such as ${ISSUER_EXAMPLE}, with https` })
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z
    .string()
    .max(NAME_LENGTH_MAX, { error: `must have at most ${NAME_LENGTH_MAX} characters` })
    .optional(),
  GITHUB_CLIENT_ID: z.string().optional(),
  GITHUB_CLIENT_SECRET: z.string().optional(),
  GOOGLE_CLIENT_ID: z.string().optional(),
  GOOGLE_CLIENT_SECRET: z.string().optional(),
}

type Given = Partial<Record<keyof typeof providerVariables, string | undefined>>

const BELONG_TOGETHER = [
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
  ['GITHUB_CLIENT_ID', 'GITHUB_CLIENT_SECRET'],
  ['GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET'],
] as const

/** One sentence for each provider of which some variables are set and some are not. */
export const halfConfiguredSentences = (given: Given): string[] =>
  BELONG_TOGETHER.flatMap((names) => {
    const missing = names.filter((name) => given[name] === undefined)
    const isNamed = names[0] === 'OIDC_ISSUER' && given.OIDC_NAME !== undefined
    if (missing.length === 0 || (missing.length === names.length && !isNamed)) return []
    return [`${missing.join(' and ')} must be set too, or none of ${names.join(', ')}.`]
  })

/** The providers that are configured, in the order of their buttons. */
export function providersOf(given: Given): ProviderSettings[] {
  const issuer = given.OIDC_ISSUER?.replace(/\/+$/, '') ?? ''
  const host = URL.canParse(issuer) ? new URL(issuer).host : ''
  const { OIDC_NAME: name = host, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = given
  return [
    provider({ id: 'oidc', name, key: issuer }, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET),
    provider(
      { id: 'github', name: 'GitHub', key: 'github' },
      given.GITHUB_CLIENT_ID,
      given.GITHUB_CLIENT_SECRET,
    ),
    provider(
      { id: 'google', name: 'Google', key: 'google' },
      given.GOOGLE_CLIENT_ID,
      given.GOOGLE_CLIENT_SECRET,
    ),
  ].filter((one) => one !== null)
}

const provider = (
  named: Pick<ProviderSettings, 'id' | 'name' | 'key'>,
  clientId: string | undefined,
  clientSecret: string | undefined,
): ProviderSettings | null =>
  clientId && clientSecret ? { ...named, clientId, clientSecret } : null

/** Plain http is for a provider on this machine only. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, search, hash, username } = new URL(text)
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  const isGuarded = protocol === 'https:' || (protocol === 'http:' && isLocal)
  return isGuarded && !search && !hash && !username
}
