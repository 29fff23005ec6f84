const DAY_MS = 24 * 60 * 60_000

/** How long a sanction can be set to last; `date`: to the end of a day that is named, in UTC. */
export const ENDINGS = {
  none: { label: 'until it is lifted', days: null },
  day: { label: 'for a day', days: 1 },
  week: { label: 'for a week', days: 7 },
  month: { label: 'for a month', days: 30 },
  date: { label: 'to the end of a day', days: null },
} as const

export type Ending = keyof typeof ENDINGS
export const ENDING_CHOICES = Object.keys(ENDINGS) as [Ending, ...Ending[]]

const MAY_END: ReadonlySet<string> = new Set(['SLOW', 'PREMOD', 'SUSPEND'])
/** Whether a sanction of this kind can end by itself. */
export const mayEnd = (kind: string): boolean => MAY_END.has(kind)

type Chosen = {
  ends: Ending
  /** `2026-12-01`; only of `date`. */
  endsOn: string
}

/** When what begins now ends; null without an end, or without a day that there is. */
export function endOf({ ends, endsOn }: Chosen, now: Date): Date | null {
  if (ends === 'date') {
    const end = new Date(`${endsOn}T23:59:59.999Z`)
    return Number.isNaN(end.getTime()) ? null : end
  }
  const { days } = ENDINGS[ends]
  return days === null ? null : new Date(now.getTime() + days * DAY_MS)
}
