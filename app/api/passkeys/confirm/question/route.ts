import { askingBrowser } from '@/app/passkey-browser'
import { nothing } from '@/domain/empty-form'
import { askPasskey } from '@/server/accounts/ask-passkey'
import { routeAction } from '@/server/route-action'

export const POST = routeAction(nothing, async (actor) =>
  askPasskey(actor, { purpose: 'CONFIRM', ...(await askingBrowser()) }),
)
