/** By what a member can come in. */
export type WaysIn = { hasVerifiedEmail: boolean; passkeys: number; providers: number }

/** What to do when the only way in shall be given up. */
export const LAST_WAY_IN = 'This is your only way in. Add another first: then this one can go.'

const countWaysIn = ({ hasVerifiedEmail, passkeys, providers }: WaysIn): number =>
  (hasVerifiedEmail ? 1 : 0) + passkeys + providers

/** Whether one of the ways, of whatever kind, may be given up: the last one never, or nobody could come back. */
export const mayGiveUpWayIn = (ways: WaysIn): boolean => countWaysIn(ways) > 1
