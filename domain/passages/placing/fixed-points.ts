import { KIND, link, type Comparison } from './links'
import { numberAt } from './number-at'
import type { Words } from './words'

/** Blocks of fewer words are alike by chance (headings, answers of a dialogue). */
const BLOCK_WORDS_MIN = 4

type Block = { start: number; length: number }

/**
 * Links blocks whose words are the same and stand once in either text: what an edit left alone, wherever it is now. A
 * block of which a part stands in another block too may be a quotation of it, and is no fixed point.
 */
export function linkFixedPoints(comparison: Comparison): void {
  const now = uniqueBlocks(comparison.after)
  for (const [words, { start, length }] of uniqueBlocks(comparison.before)) {
    const same = now.get(words)
    if (same === undefined) continue
    for (let word = 0; word < length; word += 1) {
      link(comparison, [start + word, same.start + word], KIND.KEPT)
    }
  }
}

function uniqueBlocks(words: Words): Map<string, Block> {
  const blocks = new Map<string, Block>()
  const openings = openingCounts(words)
  for (let start = 0; start < words.count; ) {
    const block = numberAt(words.blocks, start)
    let end = start + 1
    while (numberAt(words.blocks, end) === block) end += 1
    const [first, last] = [opening(words, start), opening(words, end - BLOCK_WORDS_MIN)]
    const isUnique = openings.get(first) === 1 && openings.get(last) === 1
    if (isUnique && end - start >= BLOCK_WORDS_MIN) {
      blocks.set(words.ids.subarray(start, end).join(' '), { start, length: end - start })
    }
    start = end
  }
  return blocks
}

/** How often any few words in a row stand in a text. */
function openingCounts(words: Words): Map<string, number> {
  const counts = new Map<string, number>()
  for (let word = 0; word + BLOCK_WORDS_MIN <= words.count; word += 1) {
    const key = opening(words, word)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

const opening = ({ ids }: Words, at: number) => ids.subarray(at, at + BLOCK_WORDS_MIN).join(' ')
