type Terms = {
  pinnedAt: Date | null
  lockedAt: Date | null
  closesAt: Date | null
  slowSeconds: number
  byApproval: boolean
}

/** One word for how the terms of a conversation stand: who saw another one did not see these. */
export const termsKey = (terms: Terms): string => {
  const { pinnedAt, lockedAt, closesAt, slowSeconds, byApproval } = terms
  const times = [pinnedAt, lockedAt, closesAt].map((at) => at?.getTime() ?? 'no')
  return [...times, slowSeconds, byApproval].join('-')
}
