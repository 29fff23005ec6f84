import 'server-only'
import type { Placement } from '@/domain/passages/placement'

/** A placement as the database keeps it. */
export function placementRow(passageId: string, revisionId: string, placement: Placement) {
  const { state, confidence, method } = placement
  const where =
    placement.state === 'GONE'
      ? { start: null, end: null, words: null, place: placement.place }
      : { start: placement.start, end: placement.end, words: placement.words, place: null }
  return { passageId, revisionId, state, confidence, method, ...where }
}
