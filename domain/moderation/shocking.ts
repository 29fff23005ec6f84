import type { ReportReason } from './report-reason'

/** Reasons that say that reading the words may itself hurt. */
const HURTING: readonly ReportReason[] = ['WORRIED', 'HARMFUL_ADVICE', 'UNWANTED_ADVANCES', 'LAW']

type Signs = { contentNote: string; isCare: boolean; reasons: readonly ReportReason[] }

/** Why a moderator is asked before the words are shown to them; null when they may stand there at once. */
export function whyFolded({ contentNote, isCare, reasons }: Signs): string | null {
  if (contentNote !== '') return `Their author says: ${contentNote}`
  if (isCare) return 'They may speak of somebody at risk.'
  if (reasons.some((reason) => HURTING.includes(reason)))
    return 'By what was reported, they may hurt.'
  return null
}
