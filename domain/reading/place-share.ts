/** From here on an essay counts as read to its end. */
export const READ_SHARE = 0.97
/** Less than this is no place to come back to: the reader had hardly begun. */
export const BEGUN_SHARE = 0.02

/** Whether a place with this share lies between the beginning and the end. */
export const isUnderWay = (share: number): boolean => share > BEGUN_SHARE && share < READ_SHARE

/** "43 %"; never 0 or 100 for what is under way. */
export const shareWords = (share: number): string =>
  `${Math.min(99, Math.max(1, Math.round(share * 100)))} %`
