import 'server-only'
import { z } from 'zod'

import { returnTo } from '@/domain/accounts/return-path'

import { derivedSecret, isSameSecret } from './token'

const visit = z.strictObject({
  provider: z.enum(['oidc', 'github', 'google']),
  returnTo,
  /** The member who wants to link the account; null: to come in by it. */
  linkingId: z.uuid().nullable(),
  /** The token of the invitation by which someone new may join. */
  invitation: z.string().nullable(),
})

/** Why a browser was sent to a provider, and where it wants to be afterwards. */
export type ProviderVisit = z.output<typeof visit>

const seal = (body: string) => derivedSecret('provider-visit', body).toString('base64url')

/** What the browser keeps of it: sealed, so that nobody links an account to someone else by writing a cookie. */
export function writeVisit(one: ProviderVisit): string {
  const body = Buffer.from(JSON.stringify(one)).toString('base64url')
  return `${body}.${seal(body)}`
}

/** Reads the cookie back; null when it is missing or not of our making. */
export function readVisit(cookie: string): ProviderVisit | null {
  const [body = '', given = ''] = cookie.split('.')
  if (!isSameSecret(given, seal(body))) return null
  const told = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as unknown
  return visit.safeParse(told).data ?? null
}
