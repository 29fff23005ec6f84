import type { ReportReason } from './report-reason'

/** Where a report stands: its case waits, or was settled by a decision; null when the words went without one. */
export type ReportStanding = {
  isSettled: boolean
  /** The kind of the decision that settled it. */
  kind: string | null
  /** That decision let other words stand in the place of those that were reported. */
  isApprovedChange: boolean
  /** Whether that decision was undone and the case stayed closed. */
  isUndone: boolean
  /** Whether its reporter was told of a decision before. */
  wasTold: boolean
}

const STAYS = 'It was read and stays: a moderator found no rule broken.'

const CHANGED =
  'Its author changed it meanwhile. A moderator read the new words and found no rule broken.'

const CAME_OF_IT: Readonly<Record<string, string>> = {
  APPROVE: STAYS,
  DISMISS: STAYS,
  LIMIT: 'It was folded behind a notice.',
  REMOVE: 'It was removed.',
  PURGE: 'It was removed for good.',
}

/** What came of a report, in one sentence for whoever made it. */
export function reportOutcome(standing: ReportStanding, reason: ReportReason): string {
  const { isSettled, kind, isApprovedChange, isUndone, wasTold } = standing
  if (!isSettled) return wasTold ? 'It is being read again.' : 'It waits for a moderator.'
  if (kind === null) return 'Nothing was left to decide: its author took the words away.'
  if (isUndone) return 'What was decided was undone after a second look.'
  if (reason === 'WORRIED' && CAME_OF_IT[kind] === STAYS)
    return 'A moderator read it, and looked after it.'
  if (isApprovedChange) return CHANGED
  return CAME_OF_IT[kind] ?? 'A moderator acted on it.'
}

/** Where a report stands among one’s own; null: all of them. */
export const reportAddress = (id: string | null) =>
  id === null ? '/account/reports' : (`/account/reports?from=${id}#report-${id}` as const)

/** What a member reported of a comment before, as it is told when they would report it again. */
export type FormerReport = Pick<OwnReport, 'id' | 'createdAt' | 'isSettled' | 'outcome'> & {
  /** It was about the very words that are read now. */
  isOfTheseWords: boolean
}

/** Whether more can be said: what waits is read anyway, and what was decided of these very words is appealed against. */
export const mayReportAgain = ({ isSettled, isOfTheseWords }: FormerReport): boolean =>
  isSettled && !isOfTheseWords

/** A report as its reporter sees it. Times are ISO 8601, UTC. */
export type OwnReport = {
  id: string
  reason: ReportReason
  words: string
  law: string
  createdAt: string
  /** What was reported, while everyone can read it. */
  comment: { id: string; byline: string; html: string } | null
  /** The conversation and what it is about, as far as its reporter may know it. */
  where: string
  isSettled: boolean
  outcome: string
  /** Why it stays, where a moderator said so; empty otherwise. */
  because: string
  /** The decision that its reporter may appeal against. */
  appealable: string | null
  appeal: { words: string; state: string; answer: string } | null
  /** Whether the comment is folded for its reporter. */
  isHidden: boolean
}
