import type { AutomationNumbers, RuleNumbers, Took } from './numbers'
import type { ReportReason } from './report-reason'

/** How many reports there must be before their number is told: one of fewer could be known by whoever made it. */
export const REPORTS_TOLD_MIN = 5

/** A year of moderation, as everyone may know it. */
export type TransparencyYear = Took & {
  year: number
  /** Decisions by kind, the most frequent first. */
  kinds: readonly { kind: string; count: number }[]
  rules: readonly RuleNumbers[]
  appeals: { upheld: number; overturned: number }
  automation: AutomationNumbers
  /** Reports by reason; null: fewer than `REPORTS_TOLD_MIN`. */
  reports: readonly { reason: ReportReason; count: number | null }[]
}

/** The names of the kinds in the table of a year. */
export const KIND_NAMES: Readonly<Record<string, string>> = {
  APPROVE: 'Let through',
  DISMISS: 'Left as it stood',
  HOLD: 'Held back by the checks',
  LIMIT: 'Folded behind a notice',
  REMOVE: 'Removed',
  RESTORE: 'Brought back',
  LOCK: 'Locked against changes',
  UNLOCK: 'Unlocked',
  SLOW: 'Asked to write more slowly',
  WARN: 'Warned',
  PREMOD: 'Made to wait for a moderator',
  SUSPEND: 'Suspended',
  BAN: 'Banned',
  LIFT: 'Lifted',
  PURGE: 'Erased for good',
  REOPEN: 'Opened again',
}
