import 'server-only'
import { addPasskeyInput } from '@/domain/accounts/passkey'
import { addPasskey } from '@/server/accounts/add-passkey'
import { offerPasskey } from '@/server/accounts/offer-passkey'
import { newToken } from '@/server/auth/token'

import type { ConfirmedMember } from './a-confirmed-member'
import { Authenticator } from './an-authenticator'

/** Arranges a passkey of the member's on a device, as they would add it. */
export async function aPasskey(
  member: ConfirmedMember,
  { device = new Authenticator(), name = 'Phone' } = {},
): Promise<{ id: string; device: Authenticator }> {
  const browserToken = newToken()
  const response = device.make(await offerPasskey(member, { browserToken }))
  const input = addPasskeyInput.parse({ name, response })
  const { id } = await addPasskey(member, { ...input, browserToken })
  return { id, device }
}
