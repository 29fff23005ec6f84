import { searchApproximately } from './placing/approximate-search'
import { clusterOf, type Cluster } from './placing/cluster'
import { confidenceOf } from './placing/confidence'
import { gonePlace } from './placing/gone-place'
import { comparisonOf } from './placing/comparison-of'
import type { Comparison } from './placing/links'
import { newBounds, type Texts } from './placing/new-bounds'
import { passageWords, type PassageWords } from './placing/passage-words'
import type { Placement } from './placement'
import type { Stretch } from './stretch'

/** Says where a passage of the old revision stands in the new one. Never throws: unplaceable is `GONE`. */
export type Placer = (passage: Stretch) => Placement

/**
 * Compares two revisions once, for any number of passages. Offsets are UTF-16 units of canonical text. The answer depends
 * on the texts alone: no time limit, no chance.
 */
export function compareRevisions(oldText: string, newText: string): Placer {
  const comparison = comparisonOf(oldText, newText)
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
