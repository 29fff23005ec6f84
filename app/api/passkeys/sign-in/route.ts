import { keepSession, keptSession } from '@/app/browser-session'
import { askedBrowser } from '@/app/passkey-browser'
import { wayOn } from '@/app/sign-in/way-on'
import { signInByPasskeyInput } from '@/domain/accounts/passkey'
import { signInByPasskey } from '@/server/accounts/sign-in-by-passkey'
import { routeAction } from '@/server/route-action'

export const POST = routeAction(signInByPasskeyInput, async (actor, input) => {
  const browser = { ...(await askedBrowser()), sessionToken: await keptSession() }
  const signedIn = await signInByPasskey(actor, { ...input, ...browser })
  await keepSession(signedIn.sessionToken)
  return { wayOn: wayOn(signedIn) }
})
