import 'server-only'
import { isConfirmed } from '@/domain/accounts/confirmation'
import type { DepartInput } from '@/domain/accounts/provider-input'
import type { ProviderProblem } from '@/domain/accounts/provider-problem'
import type { Actor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'
import { oauthProvider } from '@/server/auth/oauth-provider'
import { departTo, type Departure } from '@/server/auth/provider-flow'
import { writeVisit } from '@/server/auth/provider-visit'
import { config } from '@/server/config'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'

/**
 * Makes the address of a provider's page and what the browser keeps until it comes back; `visit` says why it went. Refuses
 * a provider that is not configured as not found.
 */
export async function departToProvider(
  actor: Actor,
  { provider: id, ...input }: DepartInput & { provider: string },
): Promise<(Departure & { visit: string }) | ProviderProblem> {
  const settings = config().providers.find((one) => one.id === id)
  if (!settings) throw new Refusal('not-found', 'Nobody comes in that way here.')
  const { returnTo, invitation, purpose } = input
  const linkingId = purpose === 'link' && actor.kind === 'member' ? actor.id : null
  const mayLink = actor.kind === 'member' && isConfirmed(actor, new Date())
  if (purpose === 'link' && !mayLink) return 'unconfirmed'
  if (linkingId !== null) await mustNotBeHurried('provider', { account: linkingId })
  const departure = await departTo(oauthProvider(settings))
  if (!departure) return 'failed'
  const visit = writeVisit({ provider: settings.id, returnTo, linkingId, invitation })
  return { ...departure, visit }
}
