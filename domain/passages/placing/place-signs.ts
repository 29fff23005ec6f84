import type { Stretch } from '../stretch'
import type { Comparison } from './links'
import type { Texts } from './new-bounds'
import { numberAt } from './number-at'
import type { PassageWords } from './passage-words'

type Signs = { texts: Texts; passage: Stretch & PassageWords }

/** Where signs without a word stand: exactly as far from a neighbouring word as they stood, or null. */
export function placeSigns(comparison: Comparison, { texts, passage }: Signs): Stretch | null {
  const { before, after, toNew } = comparison
  const { start, end, from } = passage
  const now = [numberAt(toNew, from - 1), numberAt(toNew, from)] as const
  const shifts = [
    now[0] < 0 ? null : numberAt(after.ends, now[0]) - numberAt(before.ends, from - 1),
    now[1] < 0 ? null : numberAt(after.starts, now[1]) - numberAt(before.starts, from),
    before.count === 0 ? 0 : null,
  ]
  const signs = texts.oldText.slice(start, end)
  const shift = shifts.find(
    (by) => by !== null && texts.newText.slice(start + by, end + by) === signs,
  )
  return shift == null ? null : { start: start + shift, end: end + shift }
}
