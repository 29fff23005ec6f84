import type { Stretch } from '../stretch'
import { numberAt } from './number-at'
import type { Words } from './words'

/** The words of a passage, by their indices: `[from, to)`. Empty at the same index when it holds none. */
export type PassageWords = { from: number; to: number; letters: number }

export function passageWords(
  { starts, ends, folded, count }: Words,
  stretch: Stretch,
): PassageWords {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numberAt(ends, middle) <= stretch.start) low = middle + 1
    else high = middle
  }
  let to = low
  let letters = 0
  while (to < count && numberAt(starts, to) < stretch.end) {
    letters += folded[to]?.length ?? 0
    to += 1
  }
  return { from: low, to, letters }
}
