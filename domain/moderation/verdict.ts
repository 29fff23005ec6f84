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

const gravityOf = ({ verdict }: CheckOutcome): number => GRAVITY.indexOf(verdict)

/** The outcome that decides, of two alike the first; null when nothing was asked. */
export const gravestOf = (outcomes: readonly CheckOutcome[]): CheckOutcome | null =>
  outcomes.reduce<CheckOutcome | null>(
    (gravest, one) => (gravest === null || gravityOf(one) > gravityOf(gravest) ? one : gravest),
    null,
  )

/** Whether new words show at once or wait for a moderator. A check that failed holds the words of the untrusted. */
export function firstVisibility(
  outcomes: readonly CheckOutcome[],
  isTrusted: boolean,
): Extract<Visibility, 'PENDING' | 'PUBLISHED'> {
  const verdict = gravestOf(outcomes)?.verdict ?? 'PASS'
  if (verdict === 'PASS' || verdict === 'FLAG') return 'PUBLISHED'
  return (verdict === 'ERROR' || verdict === 'TIMEOUT') && isTrusted ? 'PUBLISHED' : 'PENDING'
}
