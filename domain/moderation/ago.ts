const MINUTE_MS = 60_000
const STEPS = [
  ['day', 24 * 60 * MINUTE_MS],
  ['hour', 60 * MINUTE_MS],
  ['minute', MINUTE_MS],
] as const

const relative = new Intl.RelativeTimeFormat('en')

/** How long ago something was, in whole units: "just now", "2 minutes ago", "3 days ago". */
export function ago(at: Date, now: Date): string {
  const passedMs = now.getTime() - at.getTime()
  const step = STEPS.find(([, lengthMs]) => passedMs >= lengthMs)
  return step ? relative.format(-Math.floor(passedMs / step[1]), step[0]) : 'just now'
}
