import 'server-only'
import type { ProviderProblem } from '@/domain/accounts/provider-problem'
import type { Actor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'
import { visitCookie } from '@/server/auth/cookies'
import { oauthProvider } from '@/server/auth/oauth-provider'
import { arrivalFrom } from '@/server/auth/provider-flow'
import { readVisit } from '@/server/auth/provider-visit'
import { config } from '@/server/config'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'

import type { SignedIn } from './complete-sign-in'
import { linkProvider } from './link-provider'
import { signInByProvider } from './sign-in-by-provider'

export type Arrival = {
  /** Where they wanted to be. */
  returnTo: string
  isLinking: boolean
  /** A session that was opened, what went wrong, or `linked`. */
  result: SignedIn | ProviderProblem | 'linked'
}

/** Receives a browser that a provider has sent back: signs its person in, or links the account, as they had set out to do. */
export async function arriveFromProvider(
  actor: Actor,
  brought: { provider: string; query: Record<string, string>; cookies: Record<string, string> },
): Promise<Arrival> {
  const { provider: id, query, cookies } = brought
  const settings = config().providers.find((one) => one.id === id)
  if (!settings) throw new Refusal('not-found', 'Nobody comes in that way here.')
  const visit = readVisit(cookies[visitCookie().name] ?? '')
  if (visit?.provider !== id) return { returnTo: '/', isLinking: false, result: 'expired' }
  const { returnTo, linkingId, invitation } = visit
  const answer = (result: Arrival['result']): Arrival => ({
    ...{ returnTo, result },
    isLinking: linkingId !== null,
  })
  if (query['error'] === 'access_denied') return answer('cancelled')
  if (linkingId !== null && (actor.kind !== 'member' || actor.id !== linkingId)) {
    return answer('expired')
  }
  const person = await arrivalFrom(oauthProvider(settings), { query, cookies })
  if (!person) return answer('failed')
  const guest = { key: settings.key, person }
  await mustNotBeHurried('provider', { account: `${guest.key} ${person.subject}` })
  if (linkingId !== null) return answer((await linkProvider(actor, guest)) ?? 'linked')
  return answer(await signInByProvider(actor, { ...guest, returnTo, invitation }))
}
