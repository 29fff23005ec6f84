type Moment = { share: number; at: string }
type Former = Pick<Moment, 'share'>

/** How long a reader must have read further back before that takes the place of one further on. */
export const READING_BACK_MS = 20_000

/**
 * Whether the place a reader is at takes the place of the one that was kept. Going on does at once; going back only
 * after a while of reading there, so that a glance at the beginning does not lose the place.
 */
export const mayReplace = (former: Former | null, share: number, msHere: number): boolean =>
  former === null || share >= former.share || msHere >= READING_BACK_MS

/** Of the places on other devices the latest that is both newer and further than one's own; null when there is none. */
export function furtherElsewhere<Place extends Moment>(
  own: Moment | null,
  others: readonly Place[],
): Place | null {
  const further = others.filter(
    (other) =>
      own === null || (other.share > own.share && Date.parse(other.at) > Date.parse(own.at)),
  )
  return further.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))[0] ?? null
}
