import { isAtRest } from './leaving'

/** Who paused, or asked to be erased, finds here how to come back. */
const WAY_BACK = '/account/leaving'

/** Where signing in leads: whoever rests is shown the way back, by whichever door they came. */
export const landingOf = (member: Parameters<typeof isAtRest>[0], wish: string): string =>
  isAtRest(member) ? WAY_BACK : wish
