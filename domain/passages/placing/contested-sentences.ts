import type { CommonRun } from './common-run'
import { KIND, link, type Comparison } from './links'
import { loneSentences } from './moves'
import { numberAt } from './number-at'
import { isQuotation } from './pull-quotations'

/**
 * Links sentences of at least so many words that stand once in either text, letter for letter, where one of the runs would
 * take their place for a twin's: the words around a place may be more like those around the twin's, and yet the sentence
 * is itself, wherever it went.
 */
export function linkContestedSentences(
  comparison: Comparison,
  runs: readonly CommonRun[],
  wordsMin: number,
): void {
  const pairs = samePairs(comparison).filter(
    (pair) => pair.length >= wordsMin && !isQuotation(comparison, pair),
  )
  const contested = contestedBy(runs, comparison, pairs)
  for (const pair of contested) {
    for (let word = 0; word < pair.length; word += 1) {
      link(comparison, [pair.old + word, pair.now + word], KIND.KEPT)
    }
  }
}

function samePairs({ before, after, toNew, toOld }: Comparison): CommonRun[] {
  const there = loneSentences(after, toOld)
  return [...loneSentences(before, toNew)].flatMap(([words, old]) => {
    const now = there.get(words)
    return now === undefined ? [] : [{ old, now, length: words.split(' ').length }]
  })
}

/** Those of which a run has a word, in either text, and says that it stands elsewhere in the other. */
function contestedBy(
  runs: readonly CommonRun[],
  { before, after }: Comparison,
  pairs: readonly CommonRun[],
): Set<CommonRun> {
  const byOld = new Map(pairs.map((pair) => [before.sentences[pair.old], pair]))
  const byNow = new Map(pairs.map((pair) => [after.sentences[pair.now], pair]))
  const contested = new Set<CommonRun>()
  const contest = (pair: CommonRun | undefined, { old, now }: CommonRun) => {
    if (pair !== undefined && pair.now - pair.old !== now - old) contested.add(pair)
  }
  for (const run of runs) {
    for (let word = 0; word < run.length; word += 1) {
      contest(byOld.get(numberAt(before.sentences, run.old + word)), run)
      contest(byNow.get(numberAt(after.sentences, run.now + word)), run)
    }
  }
  return contested
}
