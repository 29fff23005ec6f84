import { KIND, type Comparison } from './links'
import { numberAt } from './number-at'
import type { Words } from './words'

/** One of the two texts, with its links to the other, and back. */
type Side = { words: Words; links: Int32Array; back: Int32Array }
/** Linked words from one up to another, with free words on either side. */
type Run = { start: number; end: number }

/**
 * Moves words that the shortest edit linked by chance, in the midst of what was only taken away or only added, beside those
 * that stayed, where the same words stand there too: it is as short an edit, and what went or came is then in one piece.
 */
export function joinStrays({ before, after, toNew, toOld, kinds }: Comparison): void {
  const isChance = (old: number) => kinds[old] === KIND.CHANCE
  joinSide({ words: before, links: toNew, back: toOld }, isChance, (from, to) => {
    kinds[to] = KIND.KEPT
    kinds[from] = KIND.NONE
  })
  joinSide(
    { words: after, links: toOld, back: toNew },
    (now) => isChance(numberAt(toOld, now)),
    (_from, to) => {
      kinds[numberAt(toOld, to)] = KIND.KEPT
    },
  )
}

function joinSide(
  side: Side,
  isChance: (word: number) => boolean,
  moved: (from: number, to: number) => void,
): void {
  const { words, links, back } = side
  for (let start = 1; start < words.count; start += 1) {
    const run = strayAt(links, start)
    if (run === null || !isChance(start)) continue
    start = run.end - 1
    const to = placeBeside(side, run)
    if (to === null) continue
    for (let step = 0; step < run.end - run.start; step += 1) {
      const other = numberAt(links, run.start + step)
      links[run.start + step] = -1
      links[to + step] = other
      back[other] = to + step
      moved(run.start + step, to + step)
    }
  }
}

function strayAt(links: Int32Array, start: number): Run | null {
  if (numberAt(links, start) === -1 || numberAt(links, start - 1) !== -1) return null
  let end = start + 1
  while (end < links.length && links[end] === numberAt(links, start) + end - start) end += 1
  return end < links.length && numberAt(links, end) === -1 ? { start, end } : null
}

/** Where the same words stand free beside what stayed before or behind the run, and none came in between in the other text. */
function placeBeside({ words, links }: Side, { start, end }: Run): number | null {
  const length = end - start
  let left = start - 1
  while (left >= 0 && numberAt(links, left) === -1) left -= 1
  let right = end
  while (right < words.count && numberAt(links, right) === -1) right += 1
  const isFree = (at: number) => {
    for (let step = 0; step < length; step += 1) {
      const isOpen = numberAt(links, at + step) === -1
      if (!isOpen || words.ids[at + step] !== words.ids[start + step]) return false
    }
    return true
  }
  const [first, last] = [numberAt(links, start), numberAt(links, end - 1)]
  if (left >= 0 && links[left] === first - 1 && left + length < start && isFree(left + 1)) {
    return left + 1
  }
  const isBefore = right < words.count && links[right] === last + 1 && right - length >= end
  return isBefore && isFree(right - length) ? right - length : null
}
