/** One decision as everyone may know it: what, by which rule, on which day, in which role. */
export type PublicDecision = {
  kind: string
  /** The kind of the decision that this one undoes; null when it undoes none. */
  undoes: string | null
  /** Id of the guideline broken; `LAW` for a law; null where none was. */
  rule: string | null
  /** The day, UTC, as year-month-day. */
  day: string
  role: 'moderator' | 'owner' | 'checks'
  /** Somebody appealed, and another moderator saw it otherwise. */
  isOnAppeal: boolean
}

export type PublicLog = {
  /** The latest first. */
  decisions: readonly PublicDecision[]
  hasMore: boolean
}

/** How a law is named among the rules: which law is told to those concerned alone. */
export const LAW = 'law'

export const LOG_PAGE_LENGTH = 50
const LOG_PAGE_MAX = 2_000

/** The page of the log that an address asks for; the first one when it asks for none. */
export function logPage(asked: unknown): number {
  const page = typeof asked === 'string' && /^\d{1,4}$/.test(asked) ? Number(asked) : 1
  return Math.min(Math.max(1, page), LOG_PAGE_MAX)
}

const DONE: Readonly<Record<string, string>> = {
  APPROVE: 'A comment that waited was let through.',
  DISMISS: 'What was brought before the moderators was left as it stood.',
  HOLD: 'A comment was held back until a moderator reads it.',
  LIMIT: 'A comment was folded behind a notice.',
  REMOVE: 'A comment was removed.',
  LOCK: 'A comment was closed for changes and answers.',
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
  LOCK: 'A closed comment was opened again.',
}
/** Of what is left as it stood only a change can break a rule. */
const KEPT_BACK = 'A change of a comment was kept back.'
const LIFTED = 'What had been imposed on a member was lifted.'

/** What was done, in a sentence that names nobody. */
export function publicWords({ kind, undoes, rule }: PublicDecision): string {
  if (kind === 'DISMISS' && rule !== null) return KEPT_BACK
  return undoes === null ? (DONE[kind] ?? 'Something was decided.') : (UNDONE[undoes] ?? LIFTED)
}

const ROLES = { moderator: 'a moderator', owner: 'an owner', checks: 'the checks' } as const

/** Who did it, by role. */
export const publicRole = ({ role, isOnAppeal }: PublicDecision): string =>
  isOnAppeal ? 'another moderator, on appeal' : ROLES[role]
