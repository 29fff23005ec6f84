import { likeness } from './edit-distance'
import type { Comparison } from './links'
import { numberAt } from './number-at'
import { beginsSentence, sentenceEnd, sentenceStart } from './sentences'
import type { Words } from './words'

/** One of the two texts, with its links to the other, and back. */
type Side = { words: Words; links: Int32Array; back: Int32Array; kinds: Uint8Array | null }
/** Free words, `[start, end)`, from within one sentence to within a later one, and what came in their stead. */
type Edit = { start: number; end: number; instead: string }
/** So many linked words, moved from one place to the same words at another. */
type Shift = { from: number; to: number; length: number; slot: readonly [number, number] }

/**
 * Of two sentences that begin or end alike, one went and a word of the other was changed: the shortest edit may have the
 * first half of one and the second half of the other stay. The words that both have then go to one of them, the one whose
 * word is more like the new one, so that the other is gone as a whole.
 */
export function slideReplaced({ before, after, toNew, toOld, kinds }: Comparison): void {
  slideSide({ words: before, links: toNew, back: toOld, kinds }, after)
  slideSide({ words: after, links: toOld, back: toNew, kinds: null }, before)
}

function slideSide(side: Side, other: Words): void {
  const { words, links, back } = side
  for (let start = 1; start < words.count; start += 1) {
    if (numberAt(links, start) !== -1) continue
    let end = start + 1
    while (end < words.count && numberAt(links, end) === -1) end += 1
    const [from, to] = [numberAt(links, start - 1) + 1, numberAt(links, end)]
    if (end < words.count && from > 0 && from < to && isFree(back, [from, to])) {
      const instead = other.folded.slice(from, to).join(' ')
      const shift = likelier(side, { start, end, instead })
      if (shift !== null) move(side, shift)
    }
    start = end
  }
}

function isFree(links: Int32Array, [from, to]: readonly [number, number]): boolean {
  return links.subarray(from, to).every((link) => link === -1)
}

function likelier(side: Side, edit: Edit): Shift | null {
  const { words } = side
  const isInOne = words.sentences[edit.start] === words.sentences[edit.end]
  if (isInOne || beginsSentence(words, edit.start) || beginsSentence(words, edit.end)) return null
  const [tail, head] = [tailBack(side, edit), headOn(side, edit)]
  if (tail === null || head === null) return tail ?? head
  const alike = ({ slot: [from, to] }: Shift) =>
    likeness(words.folded.slice(from, to).join(' '), edit.instead)
  return alike(head) > alike(tail) ? head : tail
}

/** The end of the later sentence moved to the end of the former, where it is the same: the later one goes. */
function tailBack({ words, links }: Side, { start, end }: Edit): Shift | null {
  const length = sentenceEnd(words, end) - end
  const to = sentenceEnd(words, start) - length
  const isSame = to > start && areSame(words, { one: to, other: end, length })
  return isSame && isRun(links, end, length) ? { from: end, to, length, slot: [start, to] } : null
}

/** The beginning of the former sentence moved to that of the later, where it is the same: the former one goes. */
function headOn({ words, links }: Side, { start, end }: Edit): Shift | null {
  const from = sentenceStart(words, start)
  const [to, length] = [sentenceStart(words, end), start - from]
  const isSame = to + length < end && areSame(words, { one: from, other: to, length })
  return isSame && isRun(links, from, length)
    ? { from, to, length, slot: [to + length, end] }
    : null
}

type Places = { one: number; other: number; length: number }

function areSame({ ids }: Words, { one, other, length }: Places): boolean {
  for (let word = 0; word < length; word += 1) {
    if (ids[one + word] !== ids[other + word]) return false
  }
  return true
}

/** Whether so many words are linked one after the other. */
function isRun(links: Int32Array, from: number, length: number): boolean {
  const first = numberAt(links, from)
  for (let word = 0; word < length; word += 1) {
    if (first === -1 || numberAt(links, from + word) !== first + word) return false
  }
  return true
}

function move({ links, back, kinds }: Side, { from, to, length }: Shift): void {
  for (let word = 0; word < length; word += 1) {
    const other = numberAt(links, from + word)
    links[from + word] = -1
    links[to + word] = other
    back[other] = to + word
    if (kinds !== null) {
      kinds[to + word] = kinds[from + word] ?? 0
      kinds[from + word] = 0
    }
  }
}
