import { numberAt } from './number-at'
import { wordsOf, type Dictionary, type Words } from './words'

/** How a word of the old text is known to be a word of the new one. `CHANCE`: too little of it to go by alone. */
export const KIND = { NONE: 0, KEPT: 1, MOVED: 2, SPELT: 3, CHANCE: 4 } as const

export type Kind = (typeof KIND)[keyof typeof KIND]

/** Two texts in words, and which word of one is which of the other: -1 where it is none. */
export type Comparison = {
  before: Words
  after: Words
  toNew: Int32Array
  toOld: Int32Array
  /** The kind of link of each old word. */
  kinds: Uint8Array
}

export function unlinked(oldText: string, newText: string): Comparison {
  const dictionary: Dictionary = new Map()
  const before = wordsOf(oldText, dictionary)
  const after = wordsOf(newText, dictionary)
  return {
    before,
    after,
    toNew: new Int32Array(before.count).fill(-1),
    toOld: new Int32Array(after.count).fill(-1),
    kinds: new Uint8Array(before.count),
  }
}

type Pair = readonly [old: number, now: number]

export function link(comparison: Comparison, [old, now]: Pair, kind: Kind): void {
  comparison.toNew[old] = now
  comparison.toOld[now] = old
  comparison.kinds[old] = kind
}

export function unlink(comparison: Comparison, [old, now]: Pair): void {
  comparison.toNew[old] = -1
  comparison.toOld[now] = -1
  comparison.kinds[old] = KIND.NONE
}

/** Whether two words are one for the comparison: linked to each other, or the same word and both free. */
export function agree(comparison: Comparison, [old, now]: Pair): boolean {
  const { before, after, toNew, toOld } = comparison
  if (old < 0 || now < 0 || old >= before.count || now >= after.count) return false
  if (before.ids[old] !== after.ids[now]) return false
  return toNew[old] === now || (toNew[old] === -1 && toOld[now] === -1)
}

/** A stretch of old words, from one up to another, of which each is linked to the word after the link of the last. */
export type LinkedRun = { old: number; now: number; length: number }

/** All that is linked, in runs as long as they come, in the order of the old text. */
export function linkedRuns({ toNew, before }: Comparison): LinkedRun[] {
  const runs: LinkedRun[] = []
  for (let old = 0; old < before.count; old += 1) {
    const now = numberAt(toNew, old)
    if (now === -1) continue
    const last = runs.at(-1)
    if (last?.old === old - (last?.length ?? 0) && last.now + last.length === now) last.length += 1
    else runs.push({ old, now, length: 1 })
  }
  return runs
}
