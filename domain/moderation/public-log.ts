/** One decision as everyone may know it: what, by which rule, on which day, in which role. */
export type PublicDecision = {
  kind: string
  /** The kind of the decision that this one undoes; null when it undoes none. */
  undoes: string | null
  /** It, or what it undoes, was about a change to a comment alone; readers saw the words before it. */
  isOfChange: boolean
  /** Id of the guideline broken; `LAW` for a law; null where none was. */
  rule: string | null
  /** The day, UTC, as year-month-day. */
  day: string
  role: 'moderator' | 'owner' | 'checks'
  /** Somebody appealed, and it was seen otherwise. */
  isOnAppeal: boolean
  /** What it undoes was decided by somebody else. */
  isByAnother: boolean
}

export type PublicLog = {
  /** The latest first. */
  decisions: readonly PublicDecision[]
  /** The place from which the page of earlier ones begins; null where there are none. */
  earlier: string | null
}

/** How a law is named among the rules: which law is told to those concerned alone. */
export const LAW = 'law'

export const LOG_PAGE_LENGTH = 50

const DONE: Readonly<Record<string, string>> = {
  APPROVE: 'A comment that waited was let through.',
  DISMISS: 'What was brought before the moderators was left as it stood.',
  HOLD: 'A comment was held back until a moderator reads it.',
  LIMIT: 'A comment was folded behind a notice.',
  REMOVE: 'A comment was removed.',
  LOCK: 'A comment was locked: its author can change it no more.',
  SLOW: 'A member was asked to write more slowly.',
  WARN: 'A member was warned.',
  PREMOD: 'What a member writes was made to wait for a moderator.',
  SUSPEND: 'A member was suspended for a time.',
  BAN: 'A member was banned.',
  PURGE: 'The words of a comment were erased for good.',
}

const UNDONE: Readonly<Record<string, string>> = {
  APPROVE: 'A comment that had been let through waits again.',
  DISMISS: 'A matter that had been settled was opened again.',
  HOLD: 'A comment that had been held back is shown again.',
  LIMIT: 'A folded comment stands open again.',
  REMOVE: 'A removed comment was brought back.',
  LOCK: 'A locked comment was unlocked: its author can change it again.',
}
const DONE_TO_CHANGE: typeof DONE = {
  APPROVE: 'A change of a comment was let through.',
  DISMISS: 'A change of a comment was kept back.',
  HOLD: 'A change of a comment was held back until a moderator reads it.',
}
const UNDONE_OF_CHANGE: typeof UNDONE = {
  APPROVE: 'A change of a comment that had been let through was taken back.',
  DISMISS: 'A change of a comment that had been kept back was looked at again.',
}
const LIFTED = 'What had been imposed on a member was lifted.'

/** What was done, in a sentence that names nobody. */
export function publicWords({ kind, undoes, isOfChange }: PublicDecision): string {
  const ofChange = undoes === null ? DONE_TO_CHANGE[kind] : UNDONE_OF_CHANGE[undoes]
  if (isOfChange && ofChange !== undefined) return ofChange
  return undoes === null ? (DONE[kind] ?? 'Something was decided.') : (UNDONE[undoes] ?? LIFTED)
}

const ROLES = { moderator: 'a moderator', owner: 'an owner', checks: 'the checks' } as const

/** Who did it, by role. Who is a whole team answers appeals against their own decisions too. */
export function publicRole({ role, isOnAppeal, isByAnother }: PublicDecision): string {
  if (!isOnAppeal) return ROLES[role]
  return isByAnother ? 'another moderator, on appeal' : 'the same moderator, on appeal'
}
