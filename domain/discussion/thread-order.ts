/** The orders in which the conversations about something can be listed; the first when nothing else is asked for. */
export const THREAD_ORDERS = ['talk', 'newest', 'place', 'replies'] as const
export type ThreadOrder = (typeof THREAD_ORDERS)[number]

/** The order that an address names; the latest talk when it names none that exists. */
export const threadOrder = (named: unknown): ThreadOrder =>
  THREAD_ORDERS.find((order) => order === named) ?? THREAD_ORDERS[0]

type Placed = { isPinned: boolean; passage: { id: string } | null }

/**
 * By place in the essay, what is pinned first. `starts` says where passages begin, in UTF-16 units of the canonical text of
 * today's revision; conversations about the whole come before those, passages that are gone after them. Otherwise the order
 * given is kept.
 */
export function byPlace<T extends Placed>(
  threads: readonly T[],
  starts: ReadonlyMap<string, number>,
): T[] {
  const start = ({ passage }: T) =>
    passage === null ? -1 : (starts.get(passage.id) ?? Number.MAX_SAFE_INTEGER)
  return threads.toSorted(
    (one, other) => Number(other.isPinned) - Number(one.isPinned) || start(one) - start(other),
  )
}
