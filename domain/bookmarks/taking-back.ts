import type { KeptHere } from './kept-here'

/** A passage as it was kept a moment ago: in the library, or on this device, alone or until it can be told. */
type KeptBefore = { id: string; where: 'library' | 'waiting' | 'browser' }

export type TakingBack =
  | { way: 'forget' }
  /** Nobody knows whether the library has it: it is told again, and then that it is taken away. */
  | { way: 'repeat'; kept: KeptHere }
  | { way: 'remove'; id: string }

/**
 * How to take back what was just kept, wherever it has come to since. `now`: what the device still has of it;
 * `arrivedAs`: the bookmark the library made of it, where this page heard of that. Null: it cannot be told from here.
 */
export function takingBack(
  { id, where }: KeptBefore,
  now: KeptHere | null,
  arrivedAs: string | null,
): TakingBack | null {
  if (where === 'library') return { way: 'remove', id }
  if (where === 'browser' || now?.sent === null) return { way: 'forget' }
  if (now !== null) return { way: 'repeat', kept: { ...now, isTakenAway: true, refusal: '' } }
  return arrivedAs === null ? null : { way: 'remove', id: arrivedAs }
}
