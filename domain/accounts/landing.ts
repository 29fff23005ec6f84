import { isAtRest } from './leaving'

/** Who paused, or asked to be erased, finds here how to come back. */
const WAY_BACK = '/account/leaving'
/** Who is suspended reads here why, and until when. */
const WHY = '/account'

type Landing = Parameters<typeof isAtRest>[0] & { isSuspended?: boolean }

/**
 * Where signing in leads, by whichever door: whoever rests is shown the way back; whoever is suspended why, unless they were on
 * the way to something of their account, which stays theirs.
 */
export function landingOf(member: Landing, wish: string): string {
  if (isAtRest(member)) return WAY_BACK
  return member.isSuspended && !/^\/account(?:[/?]|$)/.test(wish) ? WHY : wish
}
