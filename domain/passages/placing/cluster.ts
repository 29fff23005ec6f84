import { beginsSentence } from './sentences'
import { KIND, type Comparison } from './links'
import { numberAt } from './number-at'
import type { PassageWords } from './passage-words'
import { areFew, retentionNeeded } from './retention'

/** Of the words that a passage covers now, so many must be its own. */
const DENSITY_MIN = 0.35
/** Where both ends stand beside their old neighbours, what was newly written in between may be more. */
const DENSITY_MIN_BETWEEN = 0.2
/** A longer insertion, in words, parts what stands on either side of it, unless the passage itself is longer. */
const GAP_MAX = 12
/** A single word at an edge that stands further off, in words, is a stray. */
const STRAY_GAP = 4
/** So many more may have come in between, in one sentence, where none of the passage's went. */
const INSERTED_MAX = 8
/** A word that took the place of another counts against a stretch no more than this share of one that came in between. */
const REPLACED = 0.25

/**
 * The new words that a passage has become, `[from, to)`, with the shares of its letters that are left and of its words
 * among theirs. `first` and `last` are the old words that stand at its edges now.
 */
export type Cluster = {
  from: number
  to: number
  retention: number
  density: number
  first: number
  last: number
}

/** The densest cluster of a passage's words in the new text, null when too little of it is left in one place. */
export function clusterOf(comparison: Comparison, passage: PassageWords): Cluster | null {
  const hits = hitsOf(comparison, passage)
  const between = hits.length === 0 ? null : betweenNeighbours(comparison, passage, hits)
  const dense = densest(comparison, passage, hits)
  const isMore = (dense?.retention ?? 0) > (between?.retention ?? 0)
  const cluster = isMore ? dense : between
  if (cluster === null) return null
  const needed = retentionNeeded(passage.to - passage.from)
  return cluster.retention >= needed ? cluster : null
}

/** A word of the passage and the new word that it is. */
export type Hit = { old: number; now: number }

/** The passage's words that are left, in their new order. */
function hitsOf({ toNew, kinds }: Comparison, { from, to }: PassageWords): Hit[] {
  const mayBeChance = !areFew(to - from)
  const hits: Hit[] = []
  for (let old = from; old < to; old += 1) {
    const now = numberAt(toNew, old)
    if (now !== -1 && (mayBeChance || kinds[old] !== KIND.CHANCE)) hits.push({ old, now })
  }
  return hits.sort((one, other) => one.now - other.now)
}

/**
 * All from the first word to the last, when both still stand beside what stood before and behind them, or at the
 * beginning and the end of their sentences.
 */
function betweenNeighbours(
  comparison: Comparison,
  passage: PassageWords,
  hits: readonly Hit[],
): Cluster | null {
  const { toNew, toOld, before, after } = comparison
  const [start, end] = [numberAt(toNew, passage.from), numberAt(toNew, passage.to - 1)]
  if (start === -1 || end < start) return null
  const isFirst =
    (passage.from > 0 && toNew[passage.from - 1] === start - 1) ||
    (beginsSentence(before, passage.from) && beginsSentence(after, start))
  const isLast =
    toNew[passage.to] === end + 1 ||
    (beginsSentence(before, passage.to) && beginsSentence(after, end + 1))
  if (!isFirst || !isLast) return null
  let isNew = true
  for (let now = start; now <= end; now += 1) {
    const old = numberAt(toOld, now)
    if (old !== -1 && (old < passage.from || old >= passage.to)) isNew = false
  }
  const inside = hits.filter(({ now }) => now >= start && now <= end)
  if (hasStray(comparison, inside, passage)) return null
  const gap = Math.max(...inside.map(({ now }, index) => now - (inside[index - 1]?.now ?? now) - 1))
  if (gap > Math.max(GAP_MAX, passage.to - passage.from)) return null
  const cluster = measured(comparison, passage, inside)
  const least = isNew ? DENSITY_MIN_BETWEEN : DENSITY_MIN
  return cluster !== null && cluster.density >= least ? cluster : null
}

/**
 * Whether the first or the last word, alone, is parted from the rest: it may have stayed while the passage left it. A few words
 * that only came in between, in one sentence, part nothing.
 */
function hasStray(
  { after }: Comparison,
  hits: readonly Hit[],
  { from, to }: PassageWords,
): boolean {
  const isParted = (one: Hit | undefined, next: Hit | undefined) => {
    if (one === undefined || next === undefined || next.now - one.now <= STRAY_GAP) return false
    const isOneSentence = after.sentences[one.now] === after.sentences[next.now]
    const isInsertion = next.old === one.old + 1 && next.now - one.now - 1 <= INSERTED_MAX
    return !isInsertion || !isOneSentence
  }
  return !areFew(to - from) && (isParted(hits[0], hits[1]) || isParted(hits.at(-2), hits.at(-1)))
}

/**
 * The stretch with the most letters of the passage, each foreign word counted against it (the heaviest subarray, by
 * Kadane): no edge of it is thinner than the least density, so that no stray word is dragged along.
 */
export function densest(
  comparison: Comparison,
  passage: PassageWords,
  hits: readonly Hit[],
): Cluster | null {
  const usual = passage.letters / Math.max(1, passage.to - passage.from)
  const foreign = (usual * DENSITY_MIN) / (1 - DENSITY_MIN)
  let [best, bestFrom, bestTo] = [0, 0, 0]
  let [sum, from] = [0, 0]
  for (const [index, { old, now }] of hits.entries()) {
    const last = hits[index - 1] ?? { old: old - 1, now: now - 1 }
    const gap = Math.max(0, now - last.now - 1)
    const replaced = Math.min(gap, Math.max(0, old - last.old - 1))
    sum -= foreign * (gap - replaced + REPLACED * replaced)
    if (sum <= 0) [sum, from] = [0, index]
    sum += comparison.before.folded[old]?.length ?? 0
    if (sum > best) [best, bestFrom, bestTo] = [sum, from, index + 1]
  }
  return measured(comparison, passage, hits.slice(bestFrom, bestTo))
}

function measured(
  { before }: Comparison,
  passage: PassageWords,
  hits: readonly Hit[],
): Cluster | null {
  const [start, end] = [hits[0], hits.at(-1)]
  if (start === undefined || end === undefined) return null
  let letters = 0
  for (const { old } of hits) letters += before.folded[old]?.length ?? 0
  return {
    from: start.now,
    to: end.now + 1,
    retention: letters / passage.letters,
    density: Math.min(1, hits.length / (end.now + 1 - start.now)),
    first: start.old,
    last: end.old,
  }
}
