import { compareRevisions } from '@/domain/passages/compare-revisions'
import type { PlacementState } from '@/domain/passages/placement'
import { chanceOf } from './chance'
import { sampledPassages } from './sampled-passages'

const PASSAGES = 100

type RoundTrips = { states: Record<PlacementState, number>; placed: number; back: number }

/**
 * Places passages of one real edition in the next, and what was found there back in the first. Nobody wrote down where they
 * truly are; but who is sent to a wrong place does not come back to where they began.
 */
export function roundTrips(
  old: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): RoundTrips {
  const trips: RoundTrips = {
    ...{ states: { UNCHANGED: 0, MOVED: 0, REWORDED: 0, GONE: 0 }, placed: 0, back: 0 },
  }
  for (const [name, before] of old) {
    const after = now.get(name) ?? ''
    const [there, back] = [compareRevisions(before, after), compareRevisions(after, before)]
    for (const passage of sampledPassages(before, PASSAGES, chanceOf(before.length))) {
      const placed = there(passage)
      trips.states[placed.state] += 1
      if (placed.state === 'GONE') continue
      trips.placed += 1
      const { state, ...again } = back(placed)
      if (state === 'GONE' || !('start' in again)) continue
      if (again.start < passage.end && again.end > passage.start) trips.back += 1
    }
  }
  return trips
}
