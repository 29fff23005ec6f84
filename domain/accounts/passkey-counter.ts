/**
 * Whether a passkey that last counted `kept` cannot honestly say `told` now: it must grow with each use, so one that does
 * not was copied (Web Authentication, § 6.1.1). Keys that do not count always say 0.
 */
export const countsBackwards = (kept: bigint, told: number): boolean =>
  (kept > 0n || told > 0) && BigInt(told) <= kept
