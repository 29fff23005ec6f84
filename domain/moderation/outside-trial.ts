/** About how many of the last comments another program is asked to try it, at most. */
export const OUTSIDE_TRIED_MAX = 50

const NO_PROGRAM = 'No other program is asked about new words. Add one under “Other programs”.'

/** What another program said of comments of before. */
export type OutsideTrial = {
  asked: number
  held: number
  /** Of those held as many as readers see: false holds. */
  heldApproved: number
  removed: number
  heldRemoved: number
  flagged: number
  /** No answer in time, or none that is understood: that holds the words of those who are not trusted yet. */
  unanswered: number
}

/** The same in sentences; null: there was no program to ask. */
export function outsideTrialWords(trial: OutsideTrial | null): string {
  if (trial === null) return NO_PROGRAM
  const { asked, held, heldApproved, removed, heldRemoved, flagged, unanswered } = trial
  if (asked === 0) return 'There is no comment yet to ask it about.'
  const of = held === 0 ? '' : `, of which ${heldApproved} were approved`
  return [
    `Of the last ${asked} comments it would have held ${held}${of}, and flagged ${flagged}.`,
    removed > 0 ? `Of the ${removed} that were removed it would have held ${heldRemoved}.` : '',
    unanswered > 0 ? `About ${unanswered} it gave no answer in time that is understood.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
