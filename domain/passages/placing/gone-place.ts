import type { Stretch } from '../stretch'
import { KIND, type Comparison } from './links'
import type { Texts } from './new-bounds'
import { numberAt } from './number-at'
import type { PassageWords } from './passage-words'

type Gone = { texts: Texts; passage: Stretch & PassageWords }
type Neighbour = { point: number; distance: number }

/**
 * The point of the new text where words that are gone would stand: beside the nearest word before or behind them that is
 * left, with the signs between them; the beginning when none is.
 */
export function gonePlace(comparison: Comparison, gone: Gone): number {
  const before = neighbourBefore(comparison, gone)
  const behind = neighbourBehind(comparison, gone)
  if (before === null) return behind?.point ?? 0
  return behind === null || before.distance <= behind.distance ? before.point : behind.point
}

const isLeft = ({ toNew, kinds }: Comparison, word: number) =>
  numberAt(toNew, word) !== -1 && kinds[word] !== KIND.CHANCE

function neighbourBefore(comparison: Comparison, { texts, passage }: Gone): Neighbour | null {
  const { before, after, toNew } = comparison
  let word = passage.from - 1
  while (word >= 0 && !isLeft(comparison, word)) word -= 1
  if (word < 0) return null
  const { oldText, newText } = texts
  let at = numberAt(before.ends, word)
  let point = numberAt(after.ends, numberAt(toNew, word))
  const distance = passage.start - at
  while (at < passage.start && oldText[at] !== '\n' && oldText[at] === newText[point]) {
    at += 1
    point += 1
  }
  return { point, distance }
}

function neighbourBehind(comparison: Comparison, { texts, passage }: Gone): Neighbour | null {
  const { before, after, toNew } = comparison
  let word = passage.to
  while (word < before.count && !isLeft(comparison, word)) word += 1
  if (word >= before.count) return null
  const { oldText, newText } = texts
  let at = numberAt(before.starts, word)
  let point = numberAt(after.starts, numberAt(toNew, word))
  const distance = at - passage.end
  while (at > passage.end && oldText[at - 1] !== '\n' && oldText[at - 1] === newText[point - 1]) {
    at -= 1
    point -= 1
  }
  return { point, distance }
}
