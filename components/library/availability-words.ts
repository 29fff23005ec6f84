import { absoluteDate } from '@/components/ui/moment-words'
import type { Standing } from '@/domain/library/availability'

/** Whether an author can be reached, in the words of a byline. */
export function availabilityWords({ availability, awayUntil }: Standing): string {
  if (availability === 'AVAILABLE') return 'available'
  if (availability === 'UNAVAILABLE') return 'not available now'
  return awayUntil === null ? 'away' : `away until ${absoluteDate(awayUntil)}`
}
