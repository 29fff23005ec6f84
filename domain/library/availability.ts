import { z } from 'zod'

type Availability = 'AVAILABLE' | 'UNAVAILABLE' | 'AWAY'

/** `awayUntil` is the last day of an absence, an ISO day in UTC; null when nobody knows. */
export type Standing = { availability: Availability; awayUntil: string | null }

type Said = { availability: Availability | null; awayUntil: string | null }

/**
 * Whether an author is available on a day: their own word counts before their file, and whoever was away until a day
 * that has passed is available again. Null when nothing was ever said.
 */
export function standingOn(today: string, file: Said, ownWord: Standing | null): Standing | null {
  const { availability, awayUntil } = ownWord ?? file
  if (availability === null) return null
  if (availability !== 'AWAY') return { availability, awayUntil: null }
  const isBack = awayUntil !== null && awayUntil < today
  return isBack ? { availability: 'AVAILABLE', awayUntil: null } : { availability, awayUntil }
}

/** Whether someone who could not be reached can be reached now. Who never said anything does not come back. */
export const isBackAgain = (before: Standing | null, present: Standing | null): boolean =>
  before !== null && before.availability !== 'AVAILABLE' && present?.availability === 'AVAILABLE'

/** A day of the calendar, typed or picked. */
const day = z.iso.date('Choose a day: year, month, day.')
const noDay = z.literal('').transform(() => null)

/** What an author says of themselves. Whether the day lies ahead is asked when it is said. */
export const sayAvailabilityInput = z.strictObject({
  author: z.string().max(120),
  availability: z.enum(
    ['AVAILABLE', 'UNAVAILABLE', 'AWAY'],
    'Choose one: available, not available, or away.',
  ),
  awayUntil: z
    .union([noDay, day], 'Choose a day: year, month, day.')
    .optional()
    .transform((value) => value ?? null),
})
export type SayAvailabilityInput = z.output<typeof sayAvailabilityInput>

/** The sentence that refuses the day of an absence; null when it may stand. */
export function absenceFault(awayUntil: string | null, today: string): string | null {
  if (awayUntil === null) return 'Say until which day you are away.'
  if (awayUntil < today) return 'Choose today or a later day.'
  return awayUntil > yearsLater(today, YEARS_AWAY_MAX)
    ? `Choose a day within the next ${YEARS_AWAY_MAX} years.`
    : null
}

const YEARS_AWAY_MAX = 2

const yearsLater = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years)}${day.slice(4)}`
