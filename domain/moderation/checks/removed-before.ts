import { PASSED, type Check } from './writing'

/** Fewer say nothing of a member. */
const REMOVED_MIN = 3

/** Somebody whose last comments a moderator removed, most of them. */
export const removedBefore: Check = ({ author, settings }) => {
  const { lately = 0, removedLately = 0 } = author
  if (removedLately < REMOVED_MIN || (removedLately * 100) / lately < settings.removedShare)
    return PASSED
  return {
    verdict: 'HOLD',
    evidence: `Of this member’s last ${lately} comments ${removedLately} were removed.`,
  }
}
