import type { Comparison } from './links'
import { numberAt } from './number-at'
import type { Words } from './words'

/** One of the two texts, with its links to the other, and back. */
type Side = { words: Words; links: Int32Array; back: Int32Array; kinds: Uint8Array | null }
/** Free words from one up to another. */
type Edit = { start: number; end: number }

/**
 * Slides words that were only added, or only taken away, to where a block or a sentence begins, where the words beside
 * them allow: of two sentences that begin alike, the one that goes is then gone as a whole.
 */
export function slideEdits({ before, after, toNew, toOld, kinds }: Comparison): void {
  slideSide({ words: before, links: toNew, back: toOld, kinds })
  slideSide({ words: after, links: toOld, back: toNew, kinds: null })
}

function slideSide(side: Side): void {
  const { words, links } = side
  for (let start = 0; start < words.count; start += 1) {
    if (numberAt(links, start) !== -1) continue
    let end = start + 1
    while (end < words.count && numberAt(links, end) === -1) end += 1
    const isPure = start > 0 && end < words.count && links[end] === numberAt(links, start - 1) + 1
    start = isPure ? slid(side, { start, end }) : end
  }
}

/** Slides one edit and returns the word at which to look further. */
function slid(side: Side, edit: Edit): number {
  const { words } = side
  let best = { by: 0, border: borders(words, edit) }
  for (const step of [-1, 1] as const) {
    for (let by = step; mayStep(side, edit, by); by += step) {
      const border = borders(words, { start: edit.start + by, end: edit.end + by })
      if (border > best.border) best = { by, border }
    }
  }
  move(side, edit, best.by)
  return edit.end + Math.max(0, best.by)
}

/** Whether the word over which the edit makes its last step is the same as the one that takes its place. */
function mayStep({ words, links }: Side, { start, end }: Edit, by: number): boolean {
  const left = by < 0 ? start + by : start + by - 1
  const right = by < 0 ? end + by : end + by - 1
  if (left < 0 || right >= words.count || words.ids[left] !== words.ids[right]) return false
  return by < 0
    ? numberAt(links, left) === numberAt(links, start - 1) + by + 1
    : numberAt(links, right) === numberAt(links, end) + by - 1
}

function borders(words: Words, { start, end }: Edit): number {
  return border(words, start) + border(words, end)
}

function border({ blocks, sentences }: Words, word: number): number {
  if (blocks[word] !== blocks[word - 1]) return 3
  return sentences[word] === sentences[word - 1] ? 0 : 2
}

function move({ links, back, kinds }: Side, { start, end }: Edit, by: number): void {
  const step = Math.sign(by)
  for (let moved = 0; moved !== by; moved += step) {
    const from = step < 0 ? start + moved - 1 : end + moved
    const to = step < 0 ? end + moved - 1 : start + moved
    const other = numberAt(links, from)
    links[to] = other
    links[from] = -1
    back[other] = to
    if (kinds !== null) {
      kinds[to] = kinds[from] ?? 0
      kinds[from] = 0
    }
  }
}
