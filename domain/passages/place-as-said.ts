import type { Placer } from './compare-revisions'
import type { Placement } from './placement'
import { goneByHand, heldPlace, type SaidPlace } from './said-place'
import { seenFromOrigin } from './seen-from-origin'

type KnownRevision = { number: number; text: string }
type Passage = { exact: string; start: number }
/** The revision the passage is of, and that of today. */
type Span<Revision> = { origin: Revision; current: Revision }
type Known<Revision> = { revisions: readonly Revision[]; placerFrom: (from: Revision) => Placer }
/** What was said of one revision, as the library keeps it. */
export type KeptSaying<Revision> = { revision: Revision; placement: Placement }

/**
 * What a keeper said of a passage, as far as it is still true of these revisions, and where the passage stands today by it.
 * Null: nothing was said, so that today's place is computed.
 */
export function placeAsSaid<Revision extends KnownRevision>(
  passage: Passage,
  said: readonly SaidPlace[],
  { origin, current, revisions, placerFrom }: Span<Revision> & Known<Revision>,
): { kept: KeptSaying<Revision>[]; today: Placement | null } {
  const kept = said.flatMap((one): KeptSaying<Revision>[] => {
    const revision = revisions.find(({ number }) => number === one.revision)
    if (!revision || revision.number <= origin.number || revision.number > current.number) return []
    const placement = heldPlace(passage, revision.text, one)
    return placement === null ? [] : [{ revision, placement }]
  })
  kept.sort((one, other) => one.revision.number - other.revision.number)
  const last = kept.at(-1)
  if (last === undefined) return { kept, today: null }
  if (last.revision === current) return { kept: kept.slice(0, -1), today: last.placement }
  return { kept, today: followed(passage, last.placement, placerFrom(last.revision)) }
}

/** From where a person said last that it stands; what they said is gone stays gone. */
function followed(passage: Passage, placement: Placement, place: Placer): Placement {
  if (placement.state !== 'GONE') return seenFromOrigin(passage, place(placement))
  const point = place({ start: placement.place, end: placement.place })
  return goneByHand(point.state === 'GONE' ? point.place : point.start)
}
