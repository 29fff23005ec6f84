import type { CommonRun } from './common-runs'
import { KIND, linkedRuns, unlink, type Comparison, type LinkedRun } from './links'
import { mainChain } from './main-chain'
import { numberAt } from './number-at'
import type { Words } from './words'

/** So many words in a row are not written twice by chance, whatever sentence they stand in. */
const TELLING_WORDS = 12
/** Fewer make a sentence that anyone may write anywhere ("That is so."). */
const SENTENCE_WORDS_MIN = 4

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
function holdsSentence({ sentences, count }: Words, start: number, length: number): boolean {
  for (let word = start; word < start + length; ) {
    const sentence = numberAt(sentences, word)
    let [first, last] = [word, word]
    while (first > 0 && sentences[first - 1] === sentence) first -= 1
    while (last + 1 < count && sentences[last + 1] === sentence) last += 1
    const held = Math.min(last + 1, start + length) - word
    if (held >= SENTENCE_WORDS_MIN && 2 * held >= last + 1 - first) return true
    word = last + 1
  }
  return false
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
