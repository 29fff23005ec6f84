/** The number of a revision as it stands in an address; null when it is none. */
export function revisionNumber(written: unknown): number | null {
  return typeof written === 'string' && /^[1-9]\d{0,8}$/.test(written) ? Number(written) : null
}
