import { z } from 'zod'

import { isTrusted, runChecks, type Author, type Known } from './checks'
import { firstVisibility } from './verdict'

/** At most so many of those held are named. */
const NAMED_MAX = 12

/** False holds come first. */
const ORDER = ['approved', 'removed', 'folded', 'open'] as const

/** A comment of before, with what was known when it was written. */
export type TriedComment = {
  id: string
  words: string
  author: Author
  known: Known
  /** What became of it: readers see it; a moderator removed it, or folded it behind a notice; it still waits. */
  fate: 'approved' | 'removed' | 'folded' | 'open'
}

/** One that would have been held, by its id, and the names of the checks that said so. No words. */
type TriedHold = { id: string; fate: TriedComment['fate']; checks: string[] }

/** What settings would have done. Of those held that were approved each is a false hold. */
export type Trial = {
  tried: number
  held: number
  heldApproved: number
  removed: number
  heldRemoved: number
  flagged: number
  /** Held although approved come first. */
  named: TriedHold[]
}

const whole = z.number().int()
const keptFields = z.object({
  ...{ tried: whole, held: whole, heldApproved: whole, removed: whole, heldRemoved: whole },
  flagged: whole,
  named: z.array(
    z.object({
      id: z.uuid(),
      fate: z.enum(['approved', 'removed', 'folded', 'open']),
      checks: z.array(z.string()),
    }),
  ),
})

/** As it was stored. Throws when it is none. */
export const keptTrial = (kept: unknown): Trial => keptFields.parse(kept)

/** Runs the checks over comments of before. */
export function trialOf(comments: readonly TriedComment[]): Trial {
  const holds: TriedHold[] = []
  let flagged = 0
  for (const { id, words, author, known, fate } of comments) {
    const outcomes = runChecks(words, author, known)
    const isHeld = firstVisibility(outcomes, isTrusted(author, known.inForce)) === 'PENDING'
    const checks = outcomes.filter(({ verdict }) => verdict !== 'PASS').map(({ check }) => check)
    if (isHeld) holds.push({ id, fate, checks })
    else if (checks.length > 0) flagged += 1
  }
  const heldWith = (fate: TriedComment['fate']) => holds.filter((hold) => hold.fate === fate)
  return {
    tried: comments.length,
    held: holds.length,
    heldApproved: heldWith('approved').length,
    removed: comments.filter(({ fate }) => fate === 'removed').length,
    heldRemoved: heldWith('removed').length,
    flagged,
    named: ORDER.flatMap(heldWith).slice(0, NAMED_MAX),
  }
}

/** What a trial says, in a sentence: "Of the last 1,000 comments these would have held 7, of which 6 were approved." */
export function trialWords({ tried, held, heldApproved, removed, heldRemoved }: Trial): string {
  if (tried === 0) return 'There is no comment yet to try them against.'
  const of = held === 0 ? '' : `, of which ${heldApproved} were approved`
  const caught =
    removed === 0 ? '' : ` Of the ${removed} that were removed they would have held ${heldRemoved}.`
  return `Of the last ${count(tried)} comments these would have held ${count(held)}${of}.${caught}`
}

const count = (number: number): string => number.toLocaleString('en')
