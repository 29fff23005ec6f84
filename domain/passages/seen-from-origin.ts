import type { Placement } from './placement'

/** A state compares with the words as they were first chosen, not with the revision before. */
export function seenFromOrigin(
  passage: { exact: string; start: number },
  placement: Placement,
): Placement {
  if (placement.state === 'GONE') return placement
  if (placement.words !== passage.exact) {
    const method = placement.method === 'exact' ? 'words' : placement.method
    return { ...placement, state: 'REWORDED', method }
  }
  const state = placement.start === passage.start ? 'UNCHANGED' : 'MOVED'
  return { ...placement, state, confidence: 1, method: 'exact' }
}
