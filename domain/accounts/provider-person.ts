import { z } from 'zod'

import { email } from './email'

const SUBJECT_LENGTH_MAX = 255

export type ProviderAddress = { email: string; isVerified: boolean }

/** Whom a provider says it has before it. `subject` is its own name for the person, which never changes. */
export type ProviderPerson = { subject: string; address: ProviderAddress | null }

const claims = z.object({
  sub: z
    .string()
    .regex(/^[\x20-\x7e]+$/)
    .max(SUBJECT_LENGTH_MAX),
  email: z.unknown().optional(),
  email_verified: z.unknown().optional(),
})

/**
 * Reads the claims of OpenID Connect Core 5.1; null when they name nobody. An address that our own rule refuses is none;
 * verified is what the provider says with `true` itself, no word like it.
 */
export function providerPerson(told: unknown): ProviderPerson | null {
  const parsed = claims.safeParse(told)
  if (!parsed.success) return null
  const address = email.safeParse(parsed.data.email)
  const isVerified = parsed.data.email_verified === true
  return {
    subject: parsed.data.sub,
    address: address.success ? { email: address.data, isVerified } : null,
  }
}

const githubUser = z.object({ id: z.int().positive() })
const githubEmail = z.object({
  email: z.string(),
  primary: z.literal(true),
  verified: z.literal(true),
})

/**
 * What GitHub tells at `/user` and `/user/emails`, in the claims of OpenID Connect. The only address taken is the primary
 * one when it is verified. The number counts, not the login: a login can be given up, and taken by someone else.
 */
export function githubClaims(user: unknown, emails: unknown): Record<string, unknown> {
  const known = githubUser.safeParse(user)
  const listed: readonly unknown[] = Array.isArray(emails) ? emails : []
  const primary = listed.map((one) => githubEmail.safeParse(one)).find(({ success }) => success)
  return {
    ...(known.success && { sub: String(known.data.id) }),
    ...(primary?.success && { email: primary.data.email, email_verified: true }),
  }
}
