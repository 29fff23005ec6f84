import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'

import { clientAddress } from '@/app/client-address'
import { leadTo } from '@/app/lead-to'
import { enter } from '@/app/sign-in/enter'
import { problemAddress } from '@/app/sign-in/with/problem-address'
import { refusalText } from '@/app/sign-in/with/refusal-text'
import { Refusal } from '@/domain/refusal'
import { TooMany } from '@/domain/too-many'
import { arriveFromProvider, type Arrival } from '@/server/accounts/arrive-from-provider'
import { providerCookies, visitCookie } from '@/server/auth/cookies'
import { currentActor } from '@/server/auth/current-actor'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'

/** Where a provider sends its people back to. The browser must have set out from here; its cookies tell. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<'/api/auth/callback/[provider]'>,
): Promise<Response> {
  const jar = await cookies()
  const arrival = await arriving({
    provider: (await params).provider,
    query: Object.fromEntries(request.nextUrl.searchParams),
    cookies: Object.fromEntries(jar.getAll().map(({ name, value }) => [name, value])),
  })
  if (arrival instanceof Refusal) return refusalText(arrival)
  const { returnTo, isLinking, result } = arrival
  for (const { name, options } of [...Object.values(providerCookies()), visitCookie()]) {
    jar.set(name, '', { ...options, maxAge: 0 })
  }
  if (result === 'linked') leadTo(returnTo)
  if (typeof result === 'string') leadTo(problemAddress({ problem: result, returnTo, isLinking }))
  return enter(result)
}

async function arriving(
  brought: Parameters<typeof arriveFromProvider>[1],
): Promise<Arrival | TooMany> {
  try {
    await mustNotBeHurried('provider', { address: await clientAddress() })
    return await arriveFromProvider(await currentActor(), brought)
  } catch (problem) {
    if (problem instanceof TooMany) return problem
    if (problem instanceof Refusal) notFound()
    throw problem
  }
}
