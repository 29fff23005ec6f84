import { cookies } from 'next/headers'

import { clientAddress } from '@/app/client-address'
import { passkeyCookie } from '@/server/auth/cookies'
import { newToken } from '@/server/auth/token'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'

/**
 * The token by which this browser answers questions to passkeys; made at the first, and one for all its tabs. Throws when
 * too many were asked from one address.
 */
export async function askingBrowser(): Promise<{ browserToken: string }> {
  await mustNotBeHurried('passkey-question', { address: await clientAddress() })
  const jar = await cookies()
  const { name, options } = passkeyCookie()
  const kept = jar.get(name)?.value ?? ''
  const browserToken = kept === '' ? newToken() : kept
  jar.set(name, browserToken, options)
  return { browserToken }
}

/**
 * The token that this browser was given when it was asked; empty when it was not. Throws when too many passkeys were tried
 * from one address.
 */
export async function askedBrowser(): Promise<{ browserToken: string }> {
  await mustNotBeHurried('passkey', { address: await clientAddress() })
  return { browserToken: (await cookies()).get(passkeyCookie().name)?.value ?? '' }
}
