import type { CommonRun } from './common-run'
import { isQuotation } from './pull-quotations'
import { agree, link, type Comparison, type Kind } from './links'
import { numberAt } from './number-at'

/** Words around a run in which its neighbours are sought. */
const NEIGHBOURHOOD = 200

type Claim = {
  /** How many words in a row must be free for a link. */
  free: number
  kind: Kind
  /** Whether a run may be linked at all, when it has come down to what is free. */
  mayLink: (run: CommonRun) => boolean
}

/**
 * Links runs, the longest first, so that a sentence goes to its own origin and not to its twin: around its origin more
 * words agree. Of what a longer run has taken, a shorter one keeps the rest, as long as that is.
 */
export function linkLongestFirst(
  comparison: Comparison,
  runs: readonly CommonRun[],
  claim: Claim,
): void {
  const byLength: CommonRun[][] = []
  for (const run of runs) (byLength[run.length] ??= []).push(run)
  for (let length = byLength.length - 1; length >= claim.free; length -= 1) {
    const parts = nearestFirst(comparison, byLength[length] ?? []).flatMap((run) => {
      const free = agreeingParts(comparison, run).filter(
        (part) => freeWords(comparison, part) >= claim.free && claim.mayLink(part),
      )
      for (const part of free) {
        if (part.length === length) linkRun(comparison, part, claim.kind)
      }
      return free.filter((part) => part.length < length)
    })
    for (const part of parts) (byLength[part.length] ??= []).push(part)
  }
}

/** Of runs that are as long, those first that stand beside what is linked already, and then those that moved least. */
function nearestFirst(comparison: Comparison, runs: readonly CommonRun[]): CommonRun[] {
  return runs
    .map((run) => ({
      run,
      isQuoted: Number(isQuotation(comparison, run)),
      far: shift(comparison, run),
      drift: Math.abs(run.old - run.now),
    }))
    .sort(
      (one, other) =>
        one.isQuoted - other.isQuoted ||
        one.far - other.far ||
        one.drift - other.drift ||
        one.run.old - other.run.old,
    )
    .map(({ run }) => run)
}

/** By how many words a run would move against its nearest neighbours that are linked. */
function shift({ toNew }: Comparison, { old, now, length }: CommonRun): number {
  let least = NEIGHBOURHOOD
  for (const step of [-1, 1] as const) {
    const edge = step < 0 ? old : old + length - 1
    for (let far = 1; far <= NEIGHBOURHOOD; far += 1) {
      const neighbour = numberAt(toNew, edge + far * step)
      if (neighbour === -1) continue
      least = Math.min(least, Math.abs(neighbour - now - (edge + far * step - old)))
      break
    }
  }
  return least
}

/** The parts of a run that nobody else has taken, from word to word that agree, over at most one that differs. */
function agreeingParts(comparison: Comparison, { old, now, length }: CommonRun): CommonRun[] {
  const parts: CommonRun[] = []
  for (let word = 0; word < length; word += 1) {
    if (!agree(comparison, [old + word, now + word])) continue
    const last = parts.at(-1)
    const isNext = last !== undefined && old + word - (last.old + last.length) <= 1
    if (isNext) last.length = old + word + 1 - last.old
    else parts.push({ old: old + word, now: now + word, length: 1 })
  }
  return parts
}

function freeWords(comparison: Comparison, { old, now, length }: CommonRun): number {
  let free = 0
  for (let word = 0; word < length; word += 1) {
    const isFree = numberAt(comparison.toNew, old + word) === -1
    if (isFree && agree(comparison, [old + word, now + word])) free += 1
  }
  return free
}

function linkRun(comparison: Comparison, { old, now, length }: CommonRun, kind: Kind): void {
  for (let word = 0; word < length; word += 1) {
    const pair = [old + word, now + word] as const
    const isFree = numberAt(comparison.toNew, old + word) === -1
    if (isFree && agree(comparison, pair)) link(comparison, pair, kind)
  }
}
