/** The value that this share of the measurements does not exceed (nearest rank). */
export function percentile(measured: readonly number[], share: number): number {
  const sorted = [...measured].sort((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN
}
