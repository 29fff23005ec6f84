import { askingBrowser } from '@/app/passkey-browser'
import { nothing } from '@/domain/empty-form'
import { offerPasskey } from '@/server/accounts/offer-passkey'
import { routeAction } from '@/server/route-action'

export const POST = routeAction(nothing, async (actor) =>
  offerPasskey(actor, await askingBrowser()),
)
