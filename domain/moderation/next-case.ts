type Queued = { id: string; claim: { isMine: boolean } | null }

/**
 * The case to decide after this one: the next in the queue that no other moderator has before them, else the first such;
 * null when there is no other.
 */
export function nextCase(id: string | null, queue: readonly Queued[]): string | null {
  const place = queue.findIndex((one) => one.id === id)
  const free = (cases: readonly Queued[]) =>
    cases.find((one) => one.id !== id && (one.claim === null || one.claim.isMine))?.id
  return free(queue.slice(place + 1)) ?? free(queue) ?? null
}
