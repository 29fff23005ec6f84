import { askedBrowser } from '@/app/passkey-browser'
import { addPasskeyInput } from '@/domain/accounts/passkey'
import { addPasskey } from '@/server/accounts/add-passkey'
import { routeAction } from '@/server/route-action'

export const POST = routeAction(addPasskeyInput, async (actor, input) =>
  addPasskey(actor, { ...input, ...(await askedBrowser()) }),
)
