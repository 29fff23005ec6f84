import { KIND, link, type Comparison } from './links'
import { mayBeChance } from './chance-runs'
import { numberAt } from './number-at'
import type { Slot } from './slots'
import { wordPairs } from './word-pairs'

/** Links the words of a slot that are the same but for their spelling, and those that are the same after a move. */
export function linkSpellingPairs(comparison: Comparison, slot: Slot): void {
  const { before, after, toNew, toOld } = comparison
  const old = before.folded.slice(...slot.old)
  const now = after.folded.slice(...slot.now)
  const isTaken =
    toNew.subarray(...slot.old).some((word) => word !== -1) ||
    toOld.subarray(...slot.now).some((word) => word !== -1)
  if (isTaken) return
  const pairs = wordPairs({ old, now }).map(
    ([oldIndex, nowIndex]) => [slot.old[0] + oldIndex, slot.now[0] + nowIndex] as const,
  )
  const isSame = ([one, other]: readonly [number, number]) =>
    numberAt(before.ids, one) === numberAt(after.ids, other)
  for (const pair of pairs) link(comparison, pair, isSame(pair) ? KIND.CHANCE : KIND.SPELT)
  for (const run of runsOf(pairs.filter(isSame))) {
    if (!isChanceRun(comparison, run)) {
      for (const [one] of run) comparison.kinds[one] = KIND.KEPT
    }
  }
}

type Pair = readonly [old: number, now: number]

/** Pairs that follow each other in both texts. */
function runsOf(pairs: readonly Pair[]): Pair[][] {
  const runs: Pair[][] = []
  for (const pair of pairs) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (last?.[0] === pair[0] - 1 && last[1] === pair[1] - 1) run?.push(pair)
    else runs.push([pair])
  }
  return runs
}

const isChanceRun = ({ before }: Comparison, run: readonly Pair[]) =>
  mayBeChance(run.map(([old]) => before.folded[old] ?? ''))
