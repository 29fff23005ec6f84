import { CARE_CHECK } from '../checks'
import { HELD_PRIORITY, REPORT_REASONS } from '../report'
import type { CheckOutcome } from '../verdict'

/** What was only flagged is read when everything else is. */
const FLAGGED_PRIORITY = 10

export type Attention = { source: 'HELD' | 'FLAGGED'; priority: number }

/** Whether the checks found that somebody may be at risk. */
export const isCare = (outcomes: readonly CheckOutcome[]): boolean =>
  outcomes.some(({ check, verdict }) => check === CARE_CHECK && verdict === 'FLAG')

/**
 * Whether words come before the moderators, and how soon; null when nothing was found. A moderator’s own words do only
 * where somebody may be at risk.
 */
export function attention(
  outcomes: readonly CheckOutcome[],
  { isHeld, isModerator }: { isHeld: boolean; isModerator: boolean },
): Attention | null {
  const source = isHeld ? 'HELD' : 'FLAGGED'
  if (isCare(outcomes)) return { source, priority: REPORT_REASONS.WORRIED.priority }
  if (isHeld) return { source, priority: HELD_PRIORITY }
  const isFlagged = outcomes.some(({ verdict }) => verdict !== 'PASS')
  return isFlagged && !isModerator ? { source, priority: FLAGGED_PRIORITY } : null
}
