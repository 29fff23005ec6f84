import { after, DAY_MS } from '@/domain/time'

/** How long one may have to wait between two comments of one's own, in seconds; 0: not at all. */
export const SLOW_SECONDS = [0, 60, 600, 3_600, 86_400] as const

/** Under which terms one may write in a conversation, as one reader is told before they write. Times are ISO 8601, UTC. */
export type ThreadTerms = {
  /** Locked, or closed since its date: only moderators write. */
  isClosed: boolean
  closesAt: string | null
  slowSeconds: number
  /** When this reader may write again in slow mode; null: at once. */
  nextTurnAt: string | null
  byApproval: boolean
  /** A moderator: none of this holds them back. */
  isExempt: boolean
}

type Closing = { lockedAt: Date | null; closesAt: Date | null }

/** Whether a conversation takes no more words: locked, or its closing date has come. */
export const isClosed = ({ lockedAt, closesAt }: Closing, now: Date): boolean =>
  lockedAt !== null || (closesAt !== null && closesAt <= now)

/** When whoever last wrote at `lastAt` may write again; null: at once. */
export function nextTurn(slowSeconds: number, lastAt: Date | null, now: Date): Date | null {
  if (slowSeconds === 0 || lastAt === null) return null
  const turn = after(lastAt, slowSeconds * 1_000)
  return turn > now ? turn : null
}

/** The end of a day given as `2027-05-03`, in UTC: one may write through that day. */
export const endOfDay = (day: string): Date => after(new Date(`${day}T00:00:00Z`), DAY_MS)

/** The last day on which one may write, as `2027-05-03`. */
export const lastDay = (closesAt: Date): string => after(closesAt, -1).toISOString().slice(0, 10)

const SLOW_WORDS: Readonly<Record<number, string>> = {
  0: 'off',
  60: 'one comment a minute',
  600: 'one comment every ten minutes',
  3600: 'one comment an hour',
  86400: 'one comment a day',
}

/** Slow mode in words: "one comment an hour". */
export const slowWords = (seconds: number): string =>
  SLOW_WORDS[seconds] ?? `one comment every ${seconds} seconds`
