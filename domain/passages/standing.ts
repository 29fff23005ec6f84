import type { PlacementState } from './placement'

/** Where a passage stands in the essay of today: offsets, or when it is gone the point between its neighbours. */
export type Standing = {
  state: PlacementState
  start: number | null
  end: number | null
  place: number | null
}

export const STANDING_SENTENCES: Readonly<Record<PlacementState, string>> = {
  UNCHANGED: 'These words stand in the essay as they stood.',
  MOVED: 'The same words now stand in another place of the essay.',
  REWORDED: 'The words have been changed since they were chosen.',
  GONE: 'The essay has been revised and these words are no longer in it. They are kept as they were.',
}

type Origin = { revisionId: string; start: number; end: number }

/** Reads the standing off a passage and its placement in the current revision (null when there is none). */
export function standingOf(
  origin: Origin,
  placement: Standing | null,
  currentRevisionId: string | null,
): Standing {
  if (placement !== null) {
    const { state, start, end, place } = placement
    return { state, start, end, place }
  }
  if (origin.revisionId === currentRevisionId) {
    return { state: 'UNCHANGED', start: origin.start, end: origin.end, place: null }
  }
  return { state: 'GONE', start: null, end: null, place: null }
}
