type Wish = {
  /** ISO time named in the file; null: at once. */
  publishAt: string | null
  /** Whether readers see the essay today: what they have seen stays. */
  isSeen: boolean
  now: Date
}

/** When an essay opens to readers; null when they may see it now. */
export function opensAt({ publishAt, isSeen, now }: Wish): Date | null {
  if (publishAt === null || isSeen) return null
  const at = new Date(publishAt)
  return at > now ? at : null
}
