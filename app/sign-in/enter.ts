import { keepSession } from '@/app/browser-session'
import { leadTo } from '@/app/lead-to'
import type { SignedIn } from '@/server/accounts/complete-sign-in'

/** Keeps the session in this browser and leads on: to where one was, by way of choosing a name when one has none. */
export async function enter({ sessionToken, returnTo, needsHandle }: SignedIn): Promise<never> {
  await keepSession(sessionToken)
  const next = needsHandle ? `/welcome?returnTo=${encodeURIComponent(returnTo)}` : returnTo
  leadTo(next)
}
