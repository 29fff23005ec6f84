import { HELD_PRIORITY, REPORT_REASONS, type ReportReason } from './report-reason'

/** Why a case waits. */
export type Grounds = {
  /** The gravest reason given; null without reports. */
  reason: ReportReason | null
  /** Somebody reported it whose reports proved right before. */
  isReporterTrusted: boolean
  /** The words wait for a moderator. */
  isHeld: boolean
  /** A check found that somebody may be at risk. */
  isCare: boolean
  /** Whoever reports it was worried about as many today as are believed to go first: see `isOneOfMany`. */
  isOneOfManyWorries?: boolean
}

/** What was only flagged is read when everything else is. */
const FLAGGED_PRIORITY = 10
/** Reports by trusted members stand between the law and those of everyone else, by their reasons. */
const TRUSTED_FROM = 60
const TRUSTED_STEP = 1 / 5

/**
 * How soon a case is read, higher first: someone at risk, the law, reports by trusted members, reports of harm, held words,
 * the rest, what was only flagged. Among equals the one that waits longest.
 */
export function casePriority(grounds: Grounds): number {
  const { reason, isReporterTrusted, isHeld, isCare } = grounds
  const reported = reason === null ? 0 : REPORT_REASONS[weighed(reason, grounds)].priority
  const isGravest = reported >= REPORT_REASONS.LAW.priority
  const trusted = reason !== null && isReporterTrusted && !isGravest
  return Math.max(
    isCare ? REPORT_REASONS.WORRIED.priority : 0,
    trusted ? TRUSTED_FROM + Math.ceil(reported * TRUSTED_STEP) : reported,
    isHeld ? HELD_PRIORITY : FLAGGED_PRIORITY,
  )
}

/** A flood of worries by one member is read like reports of harm; what a check or others say of each counts beside it. */
const weighed = (reason: ReportReason, { isReporterTrusted, isOneOfManyWorries }: Grounds) =>
  reason === 'WORRIED' && isOneOfManyWorries && !isReporterTrusted ? 'HARMFUL_ADVICE' : reason

const WORRIES_FIRST_MAX = 3

/** Whether a worry comes after as many by the same member within a day as go before all else. */
export const isOneOfMany = (worriesBefore: number): boolean => worriesBefore >= WORRIES_FIRST_MAX

/** What became of somebody's reports. */
export type ReportRecord = { decided: number; accepted: number }

const TRUSTED_REPORTS_MIN = 3
const TRUSTED_SHARE = 0.75

/** Whether reports of this member proved right: of three or more that were decided, three in four. */
export const isTrustedReporter = ({ decided, accepted }: ReportRecord): boolean =>
  decided >= TRUSTED_REPORTS_MIN && accepted / decided >= TRUSTED_SHARE
