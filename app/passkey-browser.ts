import { cookies } from 'next/headers'

import { passkeyCookie } from '@/server/auth/cookies'
import { newToken } from '@/server/auth/token'

/** The token by which this browser answers questions to passkeys; made at the first, and one for all its tabs. */
export async function askingBrowser(): Promise<{ browserToken: string }> {
  const jar = await cookies()
  const { name, options } = passkeyCookie()
  const kept = jar.get(name)?.value ?? ''
  const browserToken = kept === '' ? newToken() : kept
  jar.set(name, browserToken, options)
  return { browserToken }
}

/** The token that this browser was given when it was asked; empty when it was not. */
export const askedBrowser = async (): Promise<{ browserToken: string }> => ({
  browserToken: (await cookies()).get(passkeyCookie().name)?.value ?? '',
})
