import type { Placement, PlacementMethod } from './placement'
import { searchApproximately } from './placing/approximate-search'
import { clusterOf, type Cluster } from './placing/cluster'
import { comparisonOf } from './placing/comparison-of'
import { confidenceOf } from './placing/confidence'
import { gonePlace } from './placing/gone-place'
import type { Comparison } from './placing/links'
import { newBounds, type Texts } from './placing/new-bounds'
import { passageWords, type PassageWords } from './placing/passage-words'
import { placeSigns } from './placing/place-signs'
import type { Stretch } from './stretch'

/** Says where a passage of the old revision stands in the new one. Never throws: unplaceable is `GONE`. */
export type Placer = (passage: Stretch) => Placement

/**
 * Compares two revisions once, for any number of passages. Offsets are UTF-16 units of canonical text. The answer depends
 * on the texts alone: no time limit, no chance.
 */
export function compareRevisions(oldText: string, newText: string): Placer {
  const comparison = comparisonOf(oldText, newText)
  const texts = { oldText, newText }
  return ({ start, end }) => {
    const passage = { start, end, ...passageWords(comparison.before, { start, end }) }
    return placed(comparison, { texts, passage })
  }
}

type Sought = { texts: Texts; passage: Stretch & PassageWords }

function placed(comparison: Comparison, sought: Sought): Placement {
  const { passage } = sought
  if (passage.from === passage.to) {
    const signs = placeSigns(comparison, sought)
    if (signs !== null) return standing(sought, signs, { confidence: 1, method: 'exact' })
  } else {
    const left = clusterOf(comparison, passage)
    if (left !== null) return covered(comparison, sought, { cluster: left, method: 'words' })
    const found = searchApproximately(comparison, passage)
    if (found !== null) {
      return covered(comparison, sought, { cluster: found, method: 'approximate' })
    }
  }
  const place = gonePlace(comparison, sought)
  return { state: 'GONE', place, confidence: 0, method: 'neighbours' }
}

type Found = { cluster: Cluster; method: 'words' | 'approximate' }

function covered(comparison: Comparison, sought: Sought, { cluster, method }: Found): Placement {
  const stretch = newBounds(comparison, { ...sought, cluster })
  return standing(sought, stretch, { confidence: confidenceOf(cluster), method })
}

type How = { confidence: number; method: PlacementMethod }

function standing({ texts, passage }: Sought, { start, end }: Stretch, how: How): Placement {
  const words = texts.newText.slice(start, end)
  if (words !== texts.oldText.slice(passage.start, passage.end)) {
    return { state: 'REWORDED', start, end, words, ...how }
  }
  const state = start === passage.start ? 'UNCHANGED' : 'MOVED'
  return { state, start, end, words, confidence: 1, method: 'exact' }
}
