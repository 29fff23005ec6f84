export const MINUTE_MS = 60_000
export const DAY_MS = 24 * 60 * MINUTE_MS

/** The moment `ms` milliseconds after `now`; negative for before. */
export const after = (now: Date, ms: number): Date => new Date(now.getTime() + ms)
