import type { HitCount } from '@/domain/search/hit'

/** "1", "150+" when more were found than were counted. */
export const shortCount = ({ count, isMore }: HitCount): string =>
  isMore ? `${count.toLocaleString('en-GB')}+` : count.toLocaleString('en-GB')

/** "One place", "12 places", "More than 450 places". */
export function placeCount({ count, isMore }: HitCount): string {
  if (isMore) return `More than ${count.toLocaleString('en-GB')} places`
  return count === 1 ? 'One place' : `${count.toLocaleString('en-GB')} places`
}
