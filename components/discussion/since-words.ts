const DAY_MS = 24 * 60 * 60_000
const WEEK_MS = 7 * DAY_MS

/** "since 14:05", "since yesterday", "since Tuesday", "since 3 March": a moment before now, on the clock of the reader. */
export function sinceWords(at: string, nowMs: number, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone }
  const written = (moment: number, parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...parts, ...zone }).format(moment)
  const day = (moment: number) => written(moment, { dateStyle: 'short' })
  const moment = new Date(at).getTime()
  if (day(moment) === day(nowMs)) {
    return `since ${written(moment, { hour: '2-digit', minute: '2-digit' })}`
  }
  if (day(moment) === day(nowMs - DAY_MS)) return 'since yesterday'
  if (nowMs - moment < WEEK_MS - DAY_MS) return `since ${written(moment, { weekday: 'long' })}`
  const isThisYear = written(moment, { year: 'numeric' }) === written(nowMs, { year: 'numeric' })
  const date = { day: 'numeric', month: 'long' } as const
  return `since ${written(moment, isThisYear ? date : { ...date, year: 'numeric' })}`
}
