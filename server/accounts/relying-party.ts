import 'server-only'
import { config } from '@/server/config'

/** Whom a passkey is made for: the host of the library, and the one origin from which an answer may come. */
export function relyingParty(): { id: string; origin: string } {
  const { origin } = config()
  return { id: new URL(origin).hostname, origin }
}
