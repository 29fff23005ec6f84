import type { Comparison } from './links'
import { numberAt } from './number-at'
import type { Words } from './words'
import { sentenceEnd, sentenceStart } from './sentences'

/** Free words of both texts, `[from, to)` each, that may be the same words written anew. */
export type Slot = { old: readonly [number, number]; now: readonly [number, number] }

/**
 * All places where old words were replaced: between the same neighbours, or, where the neighbours were parted by a move,
 * beside one of them as far as its sentence goes.
 */
export function replacedSlots(comparison: Comparison): Slot[] {
  const { before, after, toNew, toOld } = comparison
  const slots: Slot[] = []
  for (let start = 0; start < before.count; start += 1) {
    if (numberAt(toNew, start) !== -1) continue
    const end = freeEnd(toNew, start)
    const left = start === 0 ? 0 : numberAt(toNew, start - 1) + 1
    const right = end === before.count ? after.count : numberAt(toNew, end)
    const leftEnd = freeEnd(toOld, left)
    const rightStart = freeStart(toOld, right)
    if (rightStart === left || leftEnd === right) {
      if (left < right) slots.push({ old: [start, end], now: [left, right] })
    } else {
      slots.push({
        old: [start, Math.min(end, endBeside(before, start - 1))],
        now: [left, Math.min(leftEnd, endBeside(after, left - 1))],
      })
      slots.push({
        old: [Math.max(start, startBeside(before, end)), end],
        now: [Math.max(rightStart, startBeside(after, right)), right],
      })
    }
    start = end
  }
  return slots.filter(({ old, now }) => old[0] < old[1] && now[0] < now[1])
}

function freeEnd(links: Int32Array, from: number): number {
  let end = from
  while (end < links.length && links[end] === -1) end += 1
  return end
}

function freeStart(links: Int32Array, to: number): number {
  let start = to
  while (start > 0 && links[start - 1] === -1) start -= 1
  return start
}

/** At the edge of a text there is no sentence to stay in. */
const endBeside = (words: Words, word: number) => (word < 0 ? 0 : sentenceEnd(words, word))

const startBeside = (words: Words, word: number) =>
  word >= words.count ? words.count : sentenceStart(words, word)
