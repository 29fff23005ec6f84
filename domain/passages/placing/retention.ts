/** Of so few words every one must be left: "the mirror" without "mirror" is nothing. */
const ALL_WORDS_MAX = 3
const FEW_WORDS_MAX = 6
const FEW_RETENTION_MIN = 0.6
const RETENTION_MIN = 0.5

/**
 * The share of its letters that a passage of so many words must keep to be the same passage, from 0 to 1. Measured on
 * real and made revisions: with less, sentences that were written anew are taken for the old ones.
 */
export function retentionNeeded(words: number): number {
  if (words <= ALL_WORDS_MAX) return 1
  return words <= FEW_WORDS_MAX ? FEW_RETENTION_MIN : RETENTION_MIN
}

/** Whether words are few enough that a link made by chance would decide. */
export const areFew = (words: number): boolean => words <= ALL_WORDS_MAX
