import { CARE_CHECK } from '../checks'
import { casePriority } from '../case-priority'
import type { CheckOutcome } from '../verdict'

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
  const [source, isCareful] = [isHeld ? 'HELD' : 'FLAGGED', isCare(outcomes)] as const
  const isFlagged = !isModerator && outcomes.some(({ verdict }) => verdict !== 'PASS')
  if (!isHeld && !isCareful && !isFlagged) return null
  const grounds = { reason: null, isReporterTrusted: false, isHeld, isCare: isCareful }
  return { source, priority: casePriority(grounds) }
}
