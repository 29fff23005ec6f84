/** The case that comes after one in the queue, or else the first of the others; null when there is no other. */
export function caseAfter(id: string, queue: readonly { id: string }[]): string | null {
  const place = queue.findIndex((one) => one.id === id)
  const next = queue[place + 1] ?? queue.find((one) => one.id !== id)
  return next?.id ?? null
}
