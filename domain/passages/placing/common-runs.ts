import { agree, type Comparison } from './links'
import { numberAt } from './number-at'
import { cutAtQuotations } from './pull-quotations'

/** Words that stand in both texts in the same order, from `old` and from `now` on; single ones of them may differ. */
export type CommonRun = { old: number; now: number; length: number }

/** What is found in more places is a refrain, and tells nothing of where a word went. */
const PLACES_MAX = 8

type Sought = {
  /** How many words in a row make a run. */
  seed: number
  /** Whether one word may differ where the next two agree again. */
  mayDiffer: boolean
}

/**
 * All runs that hold `seed` words in a row which are free in both texts, each grown in both directions as far as the
 * words agree.
 */
export function commonRuns(comparison: Comparison, { seed, mayDiffer }: Sought): CommonRun[] {
  const places = seedPlaces(comparison, seed)
  const runs: CommonRun[] = []
  /** Where the last run of a diagonal ended: words of a run are seeds of the same run. */
  const covered = new Map<number, number>()
  const { ids, count } = comparison.before
  for (let old = 0; old + seed <= count; old += 1) {
    if (!isFree(comparison.toNew, old, seed)) continue
    const here = places.get(seedKey(ids, old, seed))
    if (here === undefined || here.length > PLACES_MAX) continue
    for (const now of here) {
      if ((covered.get(now - old) ?? 0) > old) continue
      const run = grown(comparison, { old, now, length: seed }, mayDiffer)
      covered.set(now - old, run.old + run.length)
      runs.push(...cutAtQuotations(comparison, run))
    }
  }
  return runs
}

function seedPlaces({ after, toOld }: Comparison, seed: number): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (let now = 0; now + seed <= after.count; now += 1) {
    if (!isFree(toOld, now, seed)) continue
    const key = seedKey(after.ids, now, seed)
    const here = places.get(key)
    if (here === undefined) places.set(key, [now])
    else here.push(now)
  }
  return places
}

const seedKey = (ids: Int32Array, at: number, seed: number) => ids.subarray(at, at + seed).join(' ')

function isFree(links: Int32Array, at: number, length: number): boolean {
  for (let word = at; word < at + length; word += 1) if (numberAt(links, word) !== -1) return false
  return true
}

function grown(
  comparison: Comparison,
  { old, now, length }: CommonRun,
  mayDiffer: boolean,
): CommonRun {
  /** How many words further the texts agree. */
  const reach = (edge: number, step: 1 | -1) => {
    const agreeAt = (far: number) => {
      const word = edge + far * step
      return agree(comparison, [old + word, now + word])
    }
    let far = 0
    for (;;) {
      if (agreeAt(far + 1)) far += 1
      else if (mayDiffer && agreeAt(far + 2) && agreeAt(far + 3)) far += 3
      else return far
    }
  }
  const [before, after] = [reach(0, -1), reach(length - 1, 1)]
  return { old: old - before, now: now - before, length: length + before + after }
}
