/** Why a comment is reported, in the order and the words in which it is asked; higher priority is read first. */
export const REPORT_REASONS = {
  WORRIED: { label: 'I am worried about someone', priority: 100 },
  LAW: { label: 'It breaks the law', priority: 80 },
  PERSONAL_DATA: { label: 'It tells private things about a person', priority: 60 },
  UNWANTED_ADVANCES: { label: 'Unwanted advances', priority: 50 },
  HARMFUL_ADVICE: { label: 'Advice that could harm', priority: 50 },
  HOSTILE: { label: 'It is hostile', priority: 40 },
  SPAM: { label: 'It sells or advertises', priority: 30 },
  OTHER: { label: 'Something else', priority: 20 },
} as const

export type ReportReason = keyof typeof REPORT_REASONS

/** Of several reasons the one that is read first; null for none. */
export const gravestReason = (reasons: readonly ReportReason[]): ReportReason | null =>
  [...reasons].sort((a, b) => REPORT_REASONS[b].priority - REPORT_REASONS[a].priority)[0] ?? null

/** A held first comment waits behind reports that speak of harm. */
export const HELD_PRIORITY = 35
