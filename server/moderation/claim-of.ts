import 'server-only'
import { shownName } from '@/domain/accounts/shown-name'
import type { Claim } from '@/domain/moderation/claim'

type Claimed = {
  claimedById: string | null
  claimedUntil: Date | null
  /** The handle of whoever has it. */
  claimedBy: string | null
}

/** Who has a case before them; null when it is free, or the lease is over. */
export function claimOf(
  { claimedById, claimedUntil, claimedBy }: Claimed,
  { moderatorId, now }: { moderatorId: string; now: Date },
): Claim | null {
  if (claimedById === null || claimedUntil === null || claimedUntil <= now) return null
  const [handle, isMine] = [shownName(claimedBy), claimedById === moderatorId]
  return { handle, isMine, until: claimedUntil.toISOString() }
}
