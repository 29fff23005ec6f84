import type { Visibility } from '@/domain/discussion/conversation'

/** From the mildest to the gravest; the gravest decides. */
const GRAVITY = ['PASS', 'FLAG', 'TIMEOUT', 'ERROR', 'HOLD', 'REJECT'] as const

export type Verdict = (typeof GRAVITY)[number]

/** What one check said of one revision, and why. */
export type CheckOutcome = {
  check: string
  ruleVersion: number
  verdict: Verdict
  evidence: string
  /** How long it took, where that was measured. */
  milliseconds?: number
}

/** Whether new words show at once or wait for a moderator. A check that failed holds the words of the untrusted. */
export function firstVisibility(
  outcomes: readonly CheckOutcome[],
  isTrusted: boolean,
): Extract<Visibility, 'PENDING' | 'PUBLISHED'> {
  const gravest = Math.max(0, ...outcomes.map(({ verdict }) => GRAVITY.indexOf(verdict)))
  const verdict = GRAVITY[gravest]
  if (verdict === 'PASS' || verdict === 'FLAG') return 'PUBLISHED'
  return (verdict === 'ERROR' || verdict === 'TIMEOUT') && isTrusted ? 'PUBLISHED' : 'PENDING'
}
