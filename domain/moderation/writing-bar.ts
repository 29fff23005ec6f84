/** Why a member cannot write at this moment, and the decision that says so. Times are ISO 8601, UTC. */
export type WritingBar = {
  /** A warning is to be read first; or the account is suspended or banned. */
  kind: 'warned' | 'suspended'
  decisionId: string
  /** Until when; null: without an end, or until it is read. */
  until: string | null
  /** The rule or the law, in words; empty when none was told. */
  rule: string
  /** What the member was told; empty when nothing was. */
  reason: string
}

type Barring = { kind: string; expiresAt: Date | null }

/** Of all that bars a member the one that lasts longest; a warning only where nothing else bars them. */
export function longestBar<Bar extends Barring>(bars: readonly Bar[]): Bar | null {
  const end = ({ kind, expiresAt }: Bar) =>
    kind === 'WARN' ? -Infinity : (expiresAt?.getTime() ?? Infinity)
  return bars.toSorted((one, other) => (end(other) > end(one) ? 1 : -1))[0] ?? null
}
