import { commonRuns } from './common-runs'
import { linkContestedSentences } from './contested-sentences'
import { copiedRuns, markCopies } from './copies'
import { joinStrays } from './join-strays'
import { KIND, unlinked, type Comparison } from './links'
import { linkLongestFirst } from './longest-first'
import { linkMisspeltSentences } from './misspelt-sentences'
import { isTellingMove, linkShortSentences, sortMoves } from './moves'
import { numberAt } from './number-at'
import { replacedSlots } from './slots'
import { slideReplaced } from './slide-replaced'
import { slideEdits } from './slides'
import { linkSpellingPairs } from './spelling-pairs'
import { linkWordDiff } from './word-diff'

/** So many words in a row say where a sentence went before anything else is known. */
const LONG_SEED = 7
/** So many do among words that are free in both texts. */
const FREE_SEED = 5

/** Finds which word of the old text is which of the new one. */
export function comparisonOf(oldText: string, newText: string): Comparison {
  const comparison = unlinked(oldText, newText)
  linkLongRuns(comparison)
  linkWordDiff(comparison)
  joinStrays(comparison)
  slideEdits(comparison)
  slideReplaced(comparison)
  linkMoves(comparison)
  for (const slot of replacedSlots(comparison)) linkSpellingPairs(comparison, slot)
  return comparison
}

const freeWords = ({ toNew, toOld }: Comparison) => ({
  isOld: (old: number) => numberAt(toNew, old) === -1,
  isNow: (now: number) => numberAt(toOld, now) === -1,
})

/** Word for word: of twins that differ by one, each goes where it is whole. */
function linkLongRuns(comparison: Comparison): void {
  const runs = commonRuns(comparison, {
    ...{ seed: LONG_SEED, mayDiffer: false },
    ...freeWords(comparison),
  })
  linkContestedSentences(comparison, runs, LONG_SEED)
  linkLongestFirst(comparison, runs, { free: LONG_SEED, kind: KIND.KEPT, mayLink: () => true })
  sortMoves(comparison)
  markCopies(comparison, runs)
}

function linkMoves(comparison: Comparison): void {
  const runs = commonRuns(comparison, {
    ...{ seed: FREE_SEED, mayDiffer: true },
    ...freeWords(comparison),
  })
  linkLongestFirst(comparison, runs, {
    ...{ free: FREE_SEED, kind: KIND.MOVED },
    mayLink: (run) => isTellingMove(comparison, run),
  })
  markCopies(comparison, copiedRuns(comparison, FREE_SEED))
  linkShortSentences(comparison)
  linkMisspeltSentences(comparison)
}
