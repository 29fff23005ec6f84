/** How long a case is a moderator’s after they opened it, or were last seen at work on it. */
export const CLAIM_LEASE_MINUTES = 5

/** How often a desk at which somebody works says so: twice in a lease, should one word be lost. */
export const CLAIM_RENEWED_MINUTES = 2

/** Who has a case before them. Times are ISO 8601, UTC. */
export type Claim = { handle: string; isMine: boolean; until: string }
