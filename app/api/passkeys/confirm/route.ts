import { askedBrowser } from '@/app/passkey-browser'
import { confirmByPasskeyInput } from '@/domain/accounts/passkey'
import { confirmByPasskey } from '@/server/accounts/confirm-by-passkey'
import { routeAction } from '@/server/route-action'

export const POST = routeAction(confirmByPasskeyInput, async (actor, input) => {
  await confirmByPasskey(actor, { ...input, ...(await askedBrowser()) })
  return { isConfirmed: true }
})
