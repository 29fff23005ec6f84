import { isNew, PASSED, type Check } from './writing'

/** New members who write much in a short time. What nobody may do at all is refused before. */
export const rate: Check = (writing) => {
  const { author, settings } = writing
  const { lastHour = 0, lastDay = 0 } = author
  if (!isNew(writing)) return PASSED
  if (lastHour >= settings.newPerHour)
    return { verdict: 'HOLD', evidence: `New here, and wrote ${lastHour} comments within an hour.` }
  return lastDay >= settings.newPerDay
    ? { verdict: 'HOLD', evidence: `New here, and wrote ${lastDay} comments within a day.` }
    : PASSED
}
