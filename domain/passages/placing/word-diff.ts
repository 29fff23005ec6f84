import { diff } from 'fast-myers-diff'

import { mayBeChance } from './chance-runs'
import { KIND, link, linkedRuns, type Comparison, type LinkedRun } from './links'
import { mainChain } from './main-chain'
import { manageableParts, type FreeWords } from './manageable-parts'
import { numberAt } from './number-at'

/** Links the words between the runs that stayed where they were, by the shortest word-level edit (Myers). */
export function linkWordDiff(comparison: Comparison): void {
  const { before, after } = comparison
  const chain = mainChain(linkedRuns(comparison), after.count)
  let [old, now] = [0, 0]
  for (const run of [...chain, { old: before.count, now: after.count, length: 0 }]) {
    const free = {
      old: freeBetween(comparison.toNew, old, run.old),
      now: freeBetween(comparison.toOld, now, run.now),
    }
    for (const slot of manageableParts(comparison, free)) linkSlot(comparison, slot)
    old = run.old + run.length
    now = run.now + run.length
  }
}

function freeBetween(links: Int32Array, from: number, to: number): Int32Array {
  const free: number[] = []
  for (let word = from; word < to; word += 1) if (numberAt(links, word) === -1) free.push(word)
  return Int32Array.from(free)
}

function linkSlot(comparison: Comparison, { old, now }: FreeWords): void {
  if (old.length === 0 || now.length === 0) return
  const { before, after } = comparison
  const same = sameRuns({
    old: old.map((word) => numberAt(before.ids, word)),
    now: now.map((word) => numberAt(after.ids, word)),
  })
  for (const [index, run] of same.entries()) {
    const edits = [same[index - 1], same[index + 1]] as const
    const kind = isChance(comparison, { run, edits, slot: { old, now } }) ? KIND.CHANCE : KIND.KEPT
    for (let word = 0; word < run.length; word += 1) {
      link(comparison, [numberAt(old, run.old + word), numberAt(now, run.now + word)], kind)
    }
  }
}

/** The runs that the shortest edit keeps. */
function sameRuns({ old, now }: FreeWords): LinkedRun[] {
  const runs: LinkedRun[] = []
  const keep = (from: readonly [number, number], to: number) => {
    if (to > from[0]) runs.push({ old: from[0], now: from[1], length: to - from[0] })
  }
  let at: [number, number] = [0, 0]
  for (const [oldStart, oldEnd, , newEnd] of diff(old, now)) {
    keep(at, oldStart)
    at = [oldEnd, newEnd]
  }
  keep(at, old.length)
  return runs
}

type Found = {
  run: LinkedRun
  edits: readonly [LinkedRun | undefined, LinkedRun | undefined]
  slot: FreeWords
}

/** Between edits more than twice as long as the run itself, on either side. */
function isChance({ before }: Comparison, { run, edits, slot }: Found): boolean {
  const words = [...slot.old.subarray(run.old, run.old + run.length)]
  if (!mayBeChance(words.map((word) => before.folded[word] ?? ''))) return false
  const [last, next] = edits
  const [lastOld, lastNow] = last ? [last.old + last.length, last.now + last.length] : [0, 0]
  const [nextOld, nextNow] = next ? [next.old, next.now] : [slot.old.length, slot.now.length]
  const editBefore = run.old - lastOld + run.now - lastNow
  const editAfter = nextOld - run.old - run.length + (nextNow - run.now - run.length)
  return Math.min(editBefore, editAfter) > 2 * run.length
}
