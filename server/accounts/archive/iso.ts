import 'server-only'

/** A time as an archive writes it: ISO 8601, UTC; null stays null. */
export const iso = <Time extends Date | null>(at: Time): Time extends Date ? string : null =>
  (at?.toISOString() ?? null) as Time extends Date ? string : null
