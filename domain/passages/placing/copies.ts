import type { CommonRun } from './common-run'
import { commonRuns } from './common-runs'
import { KIND, unlink, type Comparison } from './links'
import { isTellingMove } from './moves'
import { numberAt } from './number-at'

/** The link back of a new word that repeats what stands elsewhere in the new text: it is neither free nor anyone's. */
const COPIED = -2

/**
 * Marks new words that repeat what still stands elsewhere, as a pull quotation does, and sets free what would have moved
 * there though fewer of its words agree: the twin of what was quoted, which has gone.
 */
export function markCopies(comparison: Comparison, runs: readonly CommonRun[]): void {
  for (const run of runs) if (isCopy(comparison, run)) mark(comparison, run)
}

/** Runs in which new words that came from nowhere, or moved, repeat words that are linked already. */
export function copiedRuns(comparison: Comparison, seed: number): CommonRun[] {
  const { toNew, toOld, kinds } = comparison
  const runs = commonRuns(comparison, {
    ...{ seed, mayDiffer: false },
    isOld: (old) => numberAt(toNew, old) !== -1,
    isNow: (now) => {
      const origin = numberAt(toOld, now)
      return origin === -1 || kinds[origin] === KIND.MOVED
    },
  })
  return runs.filter((run) => isTellingMove(comparison, run))
}

function isCopy({ toNew, toOld, kinds }: Comparison, { old, now, length }: CommonRun): boolean {
  for (let word = 0; word < length; word += 1) {
    const place = numberAt(toNew, old + word)
    if (place === -1 || place === now + word) return false
    const origin = numberAt(toOld, now + word)
    if (origin !== -1 && (origin < 0 || kinds[origin] !== KIND.MOVED)) return false
  }
  const [first, last] = [numberAt(toOld, now), numberAt(toOld, now + length - 1)]
  const goesOnBefore = first > 0 && toOld[now - 1] === first - 1
  const goesOnBehind = last >= 0 && toOld[now + length] === last + 1
  return !goesOnBefore && !goesOnBehind
}

function mark(comparison: Comparison, { now, length }: CommonRun): void {
  for (let word = now; word < now + length; word += 1) {
    const origin = numberAt(comparison.toOld, word)
    if (origin >= 0) unlink(comparison, [origin, word])
    comparison.toOld[word] = COPIED
  }
}
