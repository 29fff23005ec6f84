import { densest, type Cluster, type Hit } from './cluster'
import { KIND, type Comparison } from './links'
import { numberAt } from './number-at'
import type { PassageWords } from './passage-words'
import { wordPairs } from './word-pairs'

/** Shorter ones stand in new words by chance ("for open source projects"); longer ones keep five words in a row. */
const WORDS_MIN = 7
const WORDS_MAX = 60
/** A word that stands in more places says nothing of where to look. */
const PLACES_MAX = 40
/** Places that are looked at closely, those first in which most letters of the passage stand. */
const WINDOWS_MAX = 3
/**
 * Where no neighbour speaks for a place, more of the letters must be left than elsewhere. Measured on five samples of made
 * revisions: with more, passages are lost that are there; with less, the twins of deleted ones are taken for them.
 */
const RETENTION_MIN = 0.585
/** A second place must keep less than this share of what the best one keeps. */
const RIVAL_MAX = 0.8

/** Looks for a passage in words that the comparison says are new; found only where a single place is the best. */
export function searchApproximately(comparison: Comparison, passage: PassageWords): Cluster | null {
  const length = passage.to - passage.from
  if (length < WORDS_MIN || length > WORDS_MAX) return null
  const found = windows(comparison, passage)
    .map((start) => clusterIn(comparison, passage, start))
    .filter((cluster) => cluster !== null)
    .sort((one, other) => other.retention - one.retention)
  const [best] = found
  if (best === undefined || best.retention < RETENTION_MIN) return null
  const rival = found.find(({ from, to }) => to <= best.from || from >= best.to)
  return (rival?.retention ?? 0) < RIVAL_MAX * best.retention ? best : null
}

/** Whether a new word came from nowhere, or from this passage. */
function isNew({ toOld, kinds }: Comparison, { from, to }: PassageWords, now: number): boolean {
  const old = numberAt(toOld, now)
  return old === -1 || kinds[old] === KIND.CHANCE || (old >= from && old < to)
}

/** The new words at which the likeliest windows begin, each as wide as the passage. */
function windows(comparison: Comparison, passage: PassageWords): number[] {
  const width = passage.to - passage.from
  const letters = new Map<number, number>()
  const places = placesOf(comparison)
  for (let old = passage.from; old < passage.to; old += 1) {
    const here = places.get(numberAt(comparison.before.ids, old)) ?? []
    if (here.length > PLACES_MAX) continue
    const counted = new Set<number>()
    for (const now of here) {
      if (!isNew(comparison, passage, now)) continue
      const start = now - (old - passage.from)
      for (const window of [Math.floor(start / width), Math.ceil(start / width)])
        counted.add(window)
    }
    const size = comparison.before.folded[old]?.length ?? 0
    for (const window of counted) letters.set(window, (letters.get(window) ?? 0) + size)
  }
  return [...letters]
    .filter(([, found]) => 3 * found > passage.letters)
    .sort(([one, found], [other, foundThere]) => foundThere - found || one - other)
    .slice(0, WINDOWS_MAX)
    .map(([window]) => window * width)
}

const cache = new WeakMap<Comparison, Map<number, number[]>>()

/** Where each word stands in the new text. */
function placesOf(comparison: Comparison): Map<number, number[]> {
  const known = cache.get(comparison)
  if (known !== undefined) return known
  const places = new Map<number, number[]>()
  for (const [now, id] of comparison.after.ids.entries()) {
    const here = places.get(id)
    if (here === undefined) places.set(id, [now])
    else here.push(now)
  }
  cache.set(comparison, places)
  return places
}

/** Pairs the passage with the new words of a window and half its width to either side. */
function clusterIn(comparison: Comparison, passage: PassageWords, start: number): Cluster | null {
  const { before, after } = comparison
  const width = passage.to - passage.from
  const news: number[] = []
  const end = Math.min(after.count, start + 2 * width)
  for (let now = Math.max(0, start - width); now < end; now += 1) {
    if (isNew(comparison, passage, now)) news.push(now)
  }
  const pairs = wordPairs({
    old: before.folded.slice(passage.from, passage.to),
    now: news.map((word) => after.folded[word] ?? ''),
  })
  const hits: Hit[] = pairs.map(([old, now]) => ({
    old: passage.from + old,
    now: news[now] ?? 0,
  }))
  return densest(comparison, passage, hits)
}
