import type { CommonRun } from './common-run'
import { type Comparison } from './links'
import { numberAt } from './number-at'
import { cutAtQuotations } from './pull-quotations'

type Sought = {
  /** How many words in a row make a run. */
  seed: number
  /** Whether one word may differ where the next two agree again. */
  mayDiffer: boolean
  /** Which words are looked at, of either text. */
  isOld: (word: number) => boolean
  isNow: (word: number) => boolean
}

/** What is found in more places is a refrain, and tells nothing of where a word went. */
const PLACES_MAX = 8

/**
 * All runs that hold `seed` words in a row, each grown in both directions as far as the words agree or are linked to each
 * other. Where a block of its own may be a quotation, the run is cut.
 */
export function commonRuns(comparison: Comparison, sought: Sought): CommonRun[] {
  const { seed } = sought
  const places = seedPlaces(comparison, sought)
  const runs: CommonRun[] = []
  if (places.size === 0) return runs
  /** Where the last run of a diagonal ended: words of a run are seeds of the same run. */
  const covered = new Map<number, number>()
  for (const old of seedStarts(comparison.before.count, seed, sought.isOld)) {
    const here = places.get(seedKey(comparison.before.ids, old, seed))
    if (here === undefined || here.length > PLACES_MAX) continue
    for (const now of here) {
      if ((covered.get(now - old) ?? 0) > old) continue
      const run = grown(comparison, { old, now, length: seed }, sought)
      covered.set(now - old, run.old + run.length)
      runs.push(...cutAtQuotations(comparison, run))
    }
  }
  return runs
}

function seedPlaces({ after }: Comparison, { seed, isNow }: Sought): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const now of seedStarts(after.count, seed, isNow)) {
    const key = seedKey(after.ids, now, seed)
    const here = places.get(key)
    if (here === undefined) places.set(key, [now])
    else here.push(now)
  }
  return places
}

const seedKey = (ids: Int32Array, at: number, seed: number) => ids.subarray(at, at + seed).join(' ')

/** Where so many words in a row begin that are looked at. */
function seedStarts(count: number, seed: number, isSought: (word: number) => boolean): number[] {
  const starts: number[] = []
  let inRow = 0
  for (let word = 0; word < count; word += 1) {
    inRow = isSought(word) ? inRow + 1 : 0
    if (inRow >= seed) starts.push(word - seed + 1)
  }
  return starts
}

function grown(comparison: Comparison, run: CommonRun, sought: Sought): CommonRun {
  const { before, after, toNew } = comparison
  const agreeAt = (word: number) => {
    const [old, now] = [run.old + word, run.now + word]
    if (old < 0 || now < 0 || old >= before.count || now >= after.count) return false
    if (before.ids[old] !== after.ids[now]) return false
    return numberAt(toNew, old) === now || (sought.isOld(old) && sought.isNow(now))
  }
  /** How many words further the texts agree. */
  const reach = (edge: number, step: 1 | -1) => {
    for (let far = 0; ;) {
      if (agreeAt(edge + (far + 1) * step)) far += 1
      else if (
        sought.mayDiffer &&
        agreeAt(edge + (far + 2) * step) &&
        agreeAt(edge + (far + 3) * step)
      ) {
        far += 3
      } else return far
    }
  }
  const [ahead, behind] = [reach(0, -1), reach(run.length - 1, 1)]
  return { old: run.old - ahead, now: run.now - ahead, length: run.length + ahead + behind }
}
