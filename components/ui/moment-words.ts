const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const moment = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'UTC',
})
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** "22 November 2026", in UTC, so that server and browser write the same; "March 1841" or "1841" when no more is known. */
export function absoluteDate(at: string): string {
  if (/^\d{4}$/.test(at)) return at
  return (/^\d{4}-\d\d$/.test(at) ? month : date).format(new Date(at))
}

/** "22 November 2026 at 07:10 UTC". */
export const absoluteMoment = (at: string): string => `${moment.format(new Date(at))} UTC`

/** "just now", "3 hours ago"; the date itself once a week has passed. */
export function relativeMoment(at: string, nowMs: number): string {
  const seconds = (nowMs - new Date(at).getTime()) / 1000
  if (Math.abs(seconds) < MINUTE) return 'just now'
  const minutes = Math.round(seconds / MINUTE)
  if (Math.abs(minutes) < 60) return relative.format(-minutes, 'minute')
  const hours = Math.round(seconds / HOUR)
  if (Math.abs(hours) < 24) return relative.format(-hours, 'hour')
  const days = Math.round(seconds / DAY)
  return Math.abs(days) < 7 ? relative.format(-days, 'day') : absoluteDate(at)
}
