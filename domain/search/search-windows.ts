import type { RowChoice } from './tsquery'

/** Rows are numbered as they are written; as many share a bucket, and a large one (`search_buckets` in the database). */
const BUCKET_ROWS = 1_024
const LARGE_BUCKET_ROWS = 8_192
const SMALL_LIBRARY_ROWS = 4_096

/**
 * Which rows are looked at, the newest first: by their buckets. `near` alone (of null, all rows) when enough of it fits,
 * else `middle` below the number `middleBelow` too, else everything below `olderBelow`.
 */
export type SearchWindows = {
  near: RowChoice[] | null
  middle: RowChoice[]
  middleBelow: number
  olderBelow: number
}

/** How a table whose newest row has this number is looked through, so that a word that stands everywhere is soon found often enough. */
export function searchWindows(lastNumber: number): SearchWindows {
  if (lastNumber < SMALL_LIBRARY_ROWS) {
    return { near: null, middle: [], middleBelow: 0, olderBelow: 0 }
  }
  const last = Math.floor(lastNumber / BUCKET_ROWS)
  const lastLarge = Math.floor(lastNumber / LARGE_BUCKET_ROWS)
  return {
    near: [`=n/${last}`, `=n/${last - 1}`],
    middle: lastLarge === 0 ? ['=m/0'] : [`=m/${lastLarge}`, `=m/${lastLarge - 1}`],
    middleBelow: (last - 1) * BUCKET_ROWS,
    olderBelow: Math.max(0, lastLarge - 1) * LARGE_BUCKET_ROWS,
  }
}
