import type { Stretch } from './stretch'

const CONTEXT_MAX = 1000

type Place = Stretch & { text: string }

/** How many units of context, before and after, are the same at two places: at most 1,000 on either side. */
export function agreement(one: Place, other: Place): number {
  let before = 0
  while (
    before < CONTEXT_MAX &&
    before < one.start &&
    before < other.start &&
    one.text[one.start - 1 - before] === other.text[other.start - 1 - before]
  ) {
    before += 1
  }
  let after = 0
  while (
    after < CONTEXT_MAX &&
    one.end + after < one.text.length &&
    other.end + after < other.text.length &&
    one.text[one.end + after] === other.text[other.end + after]
  ) {
    after += 1
  }
  return before + after
}
