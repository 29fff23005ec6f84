import { keepSession } from '@/app/browser-session'
import { leadTo } from '@/app/lead-to'
import type { SignedIn } from '@/server/accounts/complete-sign-in'

import { wayOn } from './way-on'

/** Keeps the session in this browser and leads on: to where one was, by way of choosing a name when one has none. */
export async function enter(signedIn: SignedIn): Promise<never> {
  await keepSession(signedIn.sessionToken)
  leadTo(wayOn(signedIn))
}
