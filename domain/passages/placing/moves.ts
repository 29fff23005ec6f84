import type { CommonRun } from './common-run'
import { KIND, link, linkedRuns, unlink, type Comparison, type LinkedRun } from './links'
import { mainChain } from './main-chain'
import { numberAt } from './number-at'
import { sentenceEnd, sentenceStart } from './sentences'
import type { Words } from './words'

/** So many words in a row are not written twice by chance, whatever sentence they stand in. */
const TELLING_WORDS = 12
/** Fewer make a sentence that anyone may write anywhere ("That is so."). */
const SENTENCE_WORDS_MIN = 4
/** A whole sentence that stands once needs fewer. */
const LONE_WORDS_MIN = 3

/**
 * Whether words that left their place may be said to have moved: when they are most of a sentence, there or here.
 * Five words out of the middle of one ("of the code of conduct") stand elsewhere by chance.
 */
export function isTellingMove({ before, after }: Comparison, run: CommonRun): boolean {
  const { old, now, length } = run
  if (length >= TELLING_WORDS) return true
  return holdsSentence(before, old, length) || holdsSentence(after, now, length)
}

/** Whether at least half of a sentence lies in a run of words. */
function holdsSentence(words: Words, start: number, length: number): boolean {
  for (let word = start; word < start + length;) {
    const [first, end] = [sentenceStart(words, word), sentenceEnd(words, word)]
    const held = Math.min(end, start + length) - word
    if (held >= SENTENCE_WORDS_MIN && 2 * held >= end - first) return true
    word = end
  }
  return false
}

/** Links short sentences that are whole, free and alone in both texts: too short to be found by their words in a row. */
export function linkShortSentences(comparison: Comparison): void {
  const now = loneSentences(comparison.after, comparison.toOld)
  for (const [words, start] of loneSentences(comparison.before, comparison.toNew)) {
    const same = now.get(words)
    if (same === undefined) continue
    const length = words.split(' ').length
    for (let word = 0; word < length; word += 1) {
      link(comparison, [start + word, same + word], KIND.MOVED)
    }
  }
}

/** The first words of sentences of which nothing is linked and that stand once in their text, by what they say. */
export function loneSentences(words: Words, links: Int32Array): Map<string, number> {
  const found = new Map<string, number>()
  const twice = new Set<string>()
  for (let start = 0; start < words.count;) {
    const end = sentenceEnd(words, start)
    const key = words.ids.subarray(start, end).join(' ')
    if (found.has(key)) twice.add(key)
    const isLong = end - start >= LONE_WORDS_MIN
    if (isLong && links.subarray(start, end).every((word) => word === -1)) found.set(key, start)
    else twice.add(key)
    start = end
  }
  for (const key of twice) found.delete(key)
  return found
}

/** Sets free what would have moved by chance, and marks as moved what is linked and did not stay in order. */
export function sortMoves(comparison: Comparison): void {
  const runs = linkedRuns(comparison)
  const stayed = new Set(mainChain(runs, comparison.after.count))
  for (const moved of joined(runs.filter((run) => !stayed.has(run)))) {
    const isTelling = isTellingMove(comparison, moved)
    for (let word = moved.old; word < moved.old + moved.length; word += 1) {
      const now = numberAt(comparison.toNew, word)
      if (now === -1) continue
      if (isTelling) comparison.kinds[word] = KIND.MOVED
      else unlink(comparison, [word, now])
    }
  }
}

/** Runs between which one word differs are one. */
function joined(runs: readonly LinkedRun[]): LinkedRun[] {
  const whole: LinkedRun[] = []
  for (const run of runs) {
    const last = whole.at(-1)
    const gap = last === undefined ? -1 : run.old - last.old - last.length
    const isNext = last !== undefined && gap <= 1 && run.now - last.now === run.old - last.old
    if (isNext) last.length += gap + run.length
    else whole.push({ ...run })
  }
  return whole
}
