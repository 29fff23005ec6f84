/** One decision about a member, as far as sanctions are concerned. */
export type LoggedSanction = {
  id: string
  kind: string
  expiresAt: Date | null
  isReversed: boolean
  isAcknowledged: boolean
}

/** In how long whoever is slowed writes one comment. */
export const SLOWED_MINUTES = 10

export type Sanctions = {
  /** Warnings that the member has not said to have read: until then they do not write. */
  unread: string[]
  /** Writes one comment in a while. */
  isSlowed: boolean
  /** Everything they write waits for a moderator. */
  isPremoderated: boolean
  /** Until when they may not write at all: the latest end; null without a suspension. */
  suspendedUntil: Date | null
  /** Without an end. */
  isBanned: boolean
}

/** What holds against a member at this moment: nobody must remember to lift what has an end. */
export function sanctionsAt(log: readonly LoggedSanction[], now: Date): Sanctions {
  const live = log.filter(
    ({ isReversed, expiresAt }) => !isReversed && (expiresAt === null || expiresAt > now),
  )
  const has = (kind: string) => live.some((one) => one.kind === kind)
  const suspensions = live.filter(({ kind }) => kind === 'SUSPEND')
  const ends = suspensions.flatMap(({ expiresAt }) => (expiresAt ? [expiresAt.getTime()] : []))
  return {
    unread: live
      .filter(({ kind, isAcknowledged }) => kind === 'WARN' && !isAcknowledged)
      .map(({ id }) => id),
    isSlowed: has('SLOW'),
    isPremoderated: has('PREMOD'),
    suspendedUntil: ends.length > 0 ? new Date(Math.max(...ends)) : null,
    isBanned: has('BAN') || suspensions.length > ends.length,
  }
}
