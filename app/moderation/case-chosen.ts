/** The case that the address names while it is still in the queue; else the first in it. Null: the queue is empty. */
export function caseChosen(wanted: unknown, queue: readonly { id: string }[]): string | null {
  const chosen = queue.find(({ id }) => id === wanted) ?? queue[0]
  return chosen?.id ?? null
}
