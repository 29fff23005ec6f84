import type { MemberActor } from '@/domain/actor'
import { after, MINUTE_MS } from '@/domain/time'

/** How long one counts as having just shown who one is. */
const CONFIRMED_MINUTES_MAX = 15

/** Whether the member has lately shown, in the session they ask by, who they are: a session left open is not enough. */
export const isConfirmed = ({ session }: MemberActor, now: Date): boolean =>
  session !== null && session.confirmedAt > after(now, -CONFIRMED_MINUTES_MAX * MINUTE_MS)
