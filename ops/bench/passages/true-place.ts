import type { Stretch } from '@/domain/passages/stretch'
import type { Traced } from './traced-text'

const LETTER = /[\p{L}\p{N}]/u
const LETTERS = /[\p{L}\p{N}]/gu
/** What lies further apart than this, and than the passage is long, is not one place. */
const GAP_MIN = 60
/** Between these shares of its letters nobody can say whether a passage is still there. */
const ALIVE_MIN = 0.55
const GONE_MAX = 0.2
/** Of so few words all must be there. */
const FEW_WORDS = 3

/** Where a passage truly is after the edits: a stretch, nowhere, or nobody can say. */
export type Truth = ({ state: 'alive'; changed: boolean } & Stretch) | { state: 'gone' } | null

export function truePlace(before: string, after: Traced, { start, end }: Stretch): Truth {
  const isLetter = (offset: number) => LETTER.test(before.charAt(offset))
  const kept: number[] = []
  for (const [at, origin] of after.origins.entries()) {
    if (origin >= start && origin < end && isLetter(origin)) kept.push(at)
  }
  const letters = before.slice(start, end).match(LETTERS)?.length ?? 0
  if (kept.length <= GONE_MAX * letters) return { state: 'gone' }
  const best = heaviest(kept, Math.max(GAP_MIN, end - start))
  const [first, last] = [best[0], best.at(-1)]
  const least = before.slice(start, end).split(/\s+/).length <= FEW_WORDS ? 1 : ALIVE_MIN
  if (first === undefined || last === undefined || best.length < least * letters) return null
  const changed = after.text.slice(first, last + 1) !== before.slice(start, end).trim()
  return { state: 'alive', changed, start: first, end: last + 1 }
}

/** Of positions in order, the most that lie together. */
function heaviest(positions: readonly number[], gap: number): number[] {
  const groups: number[][] = []
  let last = -Infinity
  for (const at of positions) {
    const group = groups.at(-1)
    if (group === undefined || at - last > gap) groups.push([at])
    else group.push(at)
    last = at
  }
  return groups.reduce((one, other) => (other.length > one.length ? other : one), [])
}
