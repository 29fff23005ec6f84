/**
 * Words a minute in quiet reading of English non-fiction by grown-up readers, the mean of 190 studies: M. Brysbaert,
 * "How many words do we read per minute?", Journal of Memory and Language 109 (2019).
 */
const WORDS_PER_MINUTE = 238

/** Whole minutes of quiet reading, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE))
}

/** Whole minutes for what lies behind this share of an essay, at least one. */
export const minutesLeft = (words: number, share: number): number =>
  readingMinutes(words * (1 - share))
