import { KIND, link, type Comparison } from './links'
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
  for (const [oldIndex, nowIndex] of wordPairs({ old, now })) {
    const pair = [slot.old[0] + oldIndex, slot.now[0] + nowIndex] as const
    const isSame = numberAt(before.ids, pair[0]) === numberAt(after.ids, pair[1])
    link(comparison, pair, isSame ? KIND.CHANCE : KIND.SPELT)
  }
}
