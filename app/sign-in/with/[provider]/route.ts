import { cookies } from 'next/headers'

import { clientAddress } from '@/app/client-address'
import { departInput } from '@/domain/accounts/provider-input'
import { Refusal } from '@/domain/refusal'
import { departToProvider } from '@/server/accounts/depart-to-provider'
import { providerCookies, visitCookie } from '@/server/auth/cookies'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'
import { plainForm } from '@/server/plain-form'

import { departurePage } from '../departure-page'
import { problemAddress } from '../problem-address'
import { refusalText } from '../refusal-text'

/** Where the button of a provider sends: a form of a page of ours, never a link. */
export async function POST(
  request: Request,
  { params }: RouteContext<'/sign-in/with/[provider]'>,
): Promise<Response> {
  const { provider } = await params
  const outcome = await departing(request, provider)
  if (outcome instanceof Refusal) return refusalText(outcome)
  const { departure, returnTo, isLinking } = outcome
  if (typeof departure === 'string') {
    const location = problemAddress({ problem: departure, returnTo, isLinking })
    return new Response(null, { status: 303, headers: { location } })
  }
  const jar = await cookies()
  for (const { name, options } of Object.values(providerCookies())) {
    jar.set(name, departure.cookies[name] ?? '', options)
  }
  jar.set(visitCookie().name, departure.visit, visitCookie().options)
  return departurePage(departure.address)
}

async function departing(request: Request, provider: string) {
  try {
    const { actor, input } = await plainForm(request, departInput)
    const address = await clientAddress()
    await mustNotBeHurried('provider', { address })
    const { invitation } = input
    if (invitation !== null) await mustNotBeHurried('invitation', { address, account: invitation })
    const departure = await departToProvider(actor, { ...input, provider })
    return { departure, returnTo: input.returnTo, isLinking: input.purpose === 'link' }
  } catch (problem) {
    if (problem instanceof Refusal) return problem
    throw problem
  }
}
