import 'server-only'

/** The ISO day of a date column, null for none. */
export function isoDay(date: Date | null): string | null {
  return date?.toISOString().slice(0, 10) ?? null
}

/** An ISO day for a date column, null for none. */
export function dayDate(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`)
}
