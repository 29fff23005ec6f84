import { likeness } from './edit-distance'
import { KIND, link, type Comparison } from './links'
import { loneSentences } from './moves'

/** Fewer words beside the one that is spelt otherwise say too little. */
const WORDS_MIN = 4
/** Longer sentences are found by their words in a row. */
const WORDS_MAX = 12

/**
 * Links short sentences that are whole, free and alone in both texts, and the same but for the spelling of one word. Where two may
 * be meant, neither is.
 */
export function linkMisspeltSentences(comparison: Comparison): void {
  const pairs = misspeltPairs(comparison)
  const isLone = (side: 0 | 1, start: number) =>
    pairs.filter((pair) => pair[side].start === start).length === 1
  for (const [one, other] of pairs) {
    if (!isLone(0, one.start) || !isLone(1, other.start)) continue
    for (let word = 0; word < one.length; word += 1) {
      const kind = word === one.other ? KIND.SPELT : KIND.MOVED
      link(comparison, [one.start + word, other.start + word], kind)
    }
  }
}

function misspeltPairs(comparison: Comparison): (readonly [old: Sentence, now: Sentence])[] {
  const there = byAllButOne(loneSentences(comparison.after, comparison.toOld))
  const here = byAllButOne(loneSentences(comparison.before, comparison.toNew))
  return [...here].flatMap(([words, one]) => {
    const other = there.get(words) ?? null
    if (one === null || other === null) return []
    return isSameWord(comparison, one, other) ? [[one, other] as const] : []
  })
}

/** A sentence, and the word of it (from 0) that may be another. */
type Sentence = { start: number; length: number; other: number }

/** Each sentence by its words without one of them, for every one; null for words that several have. */
function byAllButOne(sentences: ReadonlyMap<string, number>): Map<string, Sentence | null> {
  const found = new Map<string, Sentence | null>()
  for (const [said, start] of sentences) {
    const ids = said.split(' ')
    if (ids.length < WORDS_MIN || ids.length > WORDS_MAX) continue
    for (let other = 0; other < ids.length; other += 1) {
      const words = ids.with(other, '?').join(' ')
      found.set(words, found.has(words) ? null : { start, length: ids.length, other })
    }
  }
  return found
}

function isSameWord({ before, after }: Comparison, one: Sentence, other: Sentence): boolean {
  const [old = '', now = ''] = [
    before.folded[one.start + one.other],
    after.folded[other.start + other.other],
  ]
  return likeness(old, now) > 0
}
