/** A moment that a file names, as far as it can have come by now; null: the file names none. */
export function byNow(said: string | null, now: Date): Date | null {
  if (said === null) return null
  const at = new Date(said)
  return at > now ? now : at
}
