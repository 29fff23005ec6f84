const WORDS_PER_MINUTE = 230

/** Whole minutes of quiet reading, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE))
}
