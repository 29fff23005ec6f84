/** How many weeks the team sees at once. */
export const NUMBER_WEEKS = 12

/** How long it took from the opening of a case to its first decision, in seconds; null where nothing was decided. */
export type Took = { decided: number; medianSeconds: number | null; p95Seconds: number | null }

/** One week, from Monday 0:00 UTC. */
export type WeekNumbers = Took & {
  /** Its Monday, as year-month-day. */
  week: string
  /** Cases that were opened. */
  opened: number
  /** Restrictions of words or members. */
  restricted: number
  /** Of these as many as were undone since, whoever asked for it. */
  undone: number
}

/** What a rule was broken for; null: a law. */
export type RuleNumbers = { rule: string | null; restricted: number; undone: number }

/** What one check held and people decided since; a false hold was let through. */
export type HoldNumbers = { check: string; decided: number; letThrough: number }

export type AppealNumbers = {
  waiting: number
  upheld: number
  overturned: number
  withdrawn: number
}

/** How much of the restrictions programs found, and how much they decided alone. */
export type AutomationNumbers = { restricted: number; found: number; decided: number }

/** What a team sees of its own work: what waits now, and the last twelve weeks. */
export type TeamNumbers = Took & {
  waiting: number
  /** When the oldest case that waits was opened, ISO 8601, UTC; null when none does. */
  oldestAt: string | null
  /** The oldest week first, without gaps; the last one is not over. */
  weeks: readonly WeekNumbers[]
  rules: readonly RuleNumbers[]
  holds: readonly HoldNumbers[]
  appeals: AppealNumbers
  automation: AutomationNumbers
}

const PERCENT = 100

/** "37 %", of a share of a whole; null when there is no whole. */
export const shareOf = (part: number, whole: number): string | null =>
  whole === 0 ? null : `${Math.round((part / whole) * PERCENT)} %`

const [MINUTE, HOUR, DAY] = [60, 3_600, 86_400]
/** From two of a unit on it is told in that unit. */
const ENOUGH = 2

/** "45 seconds", "12 minutes", "5 hours", "3 days": rounded, for people. */
export function durationWords(seconds: number): string {
  if (seconds < ENOUGH * MINUTE) return counted(seconds, 'second')
  if (seconds < ENOUGH * HOUR) return counted(seconds / MINUTE, 'minute')
  return seconds < ENOUGH * DAY ? counted(seconds / HOUR, 'hour') : counted(seconds / DAY, 'day')
}

function counted(amount: number, unit: string): string {
  const whole = Math.round(amount)
  return `${whole} ${unit}${whole === 1 ? '' : 's'}`
}
