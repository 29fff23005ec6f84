import { searchApproximately } from './placing/approximate-search'
import { clusterOf, type Cluster } from './placing/cluster'
import { commonRuns } from './placing/common-runs'
import { confidenceOf } from './placing/confidence'
import { linkFixedPoints } from './placing/fixed-points'
import { gonePlace } from './placing/gone-place'
import { KIND, unlinked, type Comparison } from './placing/links'
import { linkLongestFirst } from './placing/longest-first'
import { isTellingMove, linkShortSentences, sortMoves } from './placing/moves'
import { newBounds, type Texts } from './placing/new-bounds'
import { passageWords, type PassageWords } from './placing/passage-words'
import { replacedSlots } from './placing/slots'
import { slideEdits } from './placing/slides'
import { linkSpellingPairs } from './placing/spelling-pairs'
import { linkWordDiff } from './placing/word-diff'
import type { Placement } from './placement'
import type { Stretch } from './stretch'

/** So many words in a row say where a sentence went before anything else is known. */
const LONG_SEED = 8
/** So many do among words that are free in both texts. */
const FREE_SEED = 5

/** Says where a passage of the old revision stands in the new one. Never throws: unplaceable is `GONE`. */
export type Placer = (passage: Stretch) => Placement

/**
 * Compares two revisions once, for any number of passages. Offsets are UTF-16 units of canonical text. The answer depends
 * on the texts alone: no time limit, no chance.
 */
export function compareRevisions(oldText: string, newText: string): Placer {
  const comparison = unlinked(oldText, newText)
  linkFixedPoints(comparison)
  const long = { free: LONG_SEED, kind: KIND.KEPT, mayLink: () => true }
  linkLongestFirst(comparison, commonRuns(comparison, { seed: LONG_SEED, mayDiffer: false }), long)
  sortMoves(comparison)
  linkWordDiff(comparison)
  slideEdits(comparison)
  const mayLink = (run: Parameters<typeof isTellingMove>[1]) => isTellingMove(comparison, run)
  const moved = { free: FREE_SEED, kind: KIND.MOVED, mayLink }
  linkLongestFirst(comparison, commonRuns(comparison, { seed: FREE_SEED, mayDiffer: true }), moved)
  linkShortSentences(comparison)
  for (const slot of replacedSlots(comparison)) linkSpellingPairs(comparison, slot)
  return (passage) => placed(comparison, { oldText, newText }, passage)
}

function placed(comparison: Comparison, texts: Texts, stretch: Stretch): Placement {
  const words = passageWords(comparison.before, stretch)
  const passage = { ...stretch, ...words }
  const cluster = words.to > words.from ? clusterOf(comparison, words) : null
  if (cluster !== null) return standing(comparison, { texts, passage, cluster, method: 'words' })
  const found = words.to > words.from ? searchApproximately(comparison, words) : null
  if (found !== null) {
    return standing(comparison, { texts, passage, cluster: found, method: 'approximate' })
  }
  const place = gonePlace(comparison, { texts, passage })
  return { state: 'GONE', place, confidence: 0, method: 'neighbours' }
}

type Found = {
  texts: Texts
  passage: Stretch & PassageWords
  cluster: Cluster
  method: string
}

function standing(comparison: Comparison, found: Found): Placement {
  const { texts, passage, cluster, method } = found
  const { start, end } = newBounds(comparison, found)
  const words = texts.newText.slice(start, end)
  if (words !== texts.oldText.slice(passage.start, passage.end)) {
    const confidence = confidenceOf(cluster)
    return { state: 'REWORDED', start, end, words, confidence, method }
  }
  const state = start === passage.start ? 'UNCHANGED' : 'MOVED'
  return { state, start, end, words, confidence: 1, method: 'exact' }
}
