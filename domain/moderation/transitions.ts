import type { Visibility } from '@/domain/discussion/conversation'

/** In what office somebody decides. What the system may, a moderator need not. */
export type Office = 'moderator' | 'owner' | 'system'

type Leads = Partial<Record<Visibility, Visibility>>

type Transition = {
  /** From which visibility it may be taken, and where it leads. */
  leads: Leads
  by: readonly Office[]
  /** What becomes of the case: settled, handed up, or left as it is. */
  settles: 'closes' | 'escalates' | 'stays'
  /**
   * What it restricts: who reads the words, their author in changing them, or the author in all they write. Then it needs a rule
   * and a reason, and gives a statement.
   */
  restricts?: 'words' | 'changes' | 'member'
  /** The kind of the row that undoes it; null when nothing can. */
  undoneBy: 'RESTORE' | 'REOPEN' | 'UNLOCK' | 'LIFT' | null
}

const NOWHERE: Leads = {
  PENDING: 'PENDING',
  PUBLISHED: 'PUBLISHED',
  LIMITED: 'LIMITED',
  REMOVED: 'REMOVED',
}
const MODERATOR = ['moderator'] as const
const SANCTION = {
  leads: NOWHERE,
  by: MODERATOR,
  settles: 'stays',
  restricts: 'member',
  undoneBy: 'LIFT',
} as const satisfies Transition

/** Everything that may be decided on a case. All else is a conflict. */
export const TRANSITIONS = {
  APPROVE: {
    leads: { PENDING: 'PUBLISHED' },
    by: MODERATOR,
    settles: 'closes',
    undoneBy: 'REOPEN',
  },
  DISMISS: {
    leads: { PUBLISHED: 'PUBLISHED', LIMITED: 'LIMITED' },
    by: MODERATOR,
    settles: 'closes',
    undoneBy: 'REOPEN',
  },
  /** New words begin to wait, or a change of older ones does. It ends when a moderator decides on them. */
  HOLD: { leads: { PENDING: 'PENDING' }, by: ['system'], settles: 'stays', undoneBy: null },
  LIMIT: {
    leads: { PUBLISHED: 'LIMITED' },
    by: ['moderator', 'system'],
    settles: 'closes',
    restricts: 'words',
    undoneBy: 'RESTORE',
  },
  REMOVE: {
    leads: { PENDING: 'REMOVED', PUBLISHED: 'REMOVED', LIMITED: 'REMOVED' },
    by: MODERATOR,
    settles: 'closes',
    restricts: 'words',
    undoneBy: 'RESTORE',
  },
  LOCK: {
    leads: NOWHERE,
    by: MODERATOR,
    settles: 'stays',
    restricts: 'changes',
    undoneBy: 'UNLOCK',
  },
  SLOW: SANCTION,
  WARN: SANCTION,
  PREMOD: SANCTION,
  SUSPEND: SANCTION,
  BAN: SANCTION,
  PURGE: { leads: NOWHERE, by: ['owner'], settles: 'closes', undoneBy: null },
  ESCALATE: { leads: NOWHERE, by: MODERATOR, settles: 'escalates', undoneBy: 'REOPEN' },
  NOTE: { leads: NOWHERE, by: MODERATOR, settles: 'stays', undoneBy: null },
} as const satisfies Record<string, Transition>

export type DecidedKind = keyof typeof TRANSITIONS
export const DECIDED_KINDS = Object.keys(TRANSITIONS) as [DecidedKind, ...DecidedKind[]]

const isDecided = (kind: string): kind is DecidedKind => Object.hasOwn(TRANSITIONS, kind)

/** The row of the table; null for what only undoes (RESTORE, REOPEN, UNLOCK, LIFT). */
export const transitionOf = (kind: string): Transition | null =>
  isDecided(kind) ? TRANSITIONS[kind] : null

/** How a comment and its case stand before a decision. */
export type Standing = {
  visibility: Visibility
  isLocked: boolean
  /** Words of its author wait for a decision while older ones are read. */
  isChange: boolean
  caseState: 'OPEN' | 'CLAIMED' | 'ESCALATED' | 'CLOSED'
}

/**
 * The visibility that a decision leads to; null when it cannot be taken from here, or not in this office. On a closed case
 * only what settles nothing can be decided, and a purge.
 */
export function nextVisibility(
  kind: DecidedKind,
  from: Standing,
  office: Office,
): Visibility | null {
  const { leads, by, settles }: Transition = TRANSITIONS[kind]
  if (!by.includes(office)) return null
  if (from.caseState === 'CLOSED' && settles !== 'stays' && kind !== 'PURGE') return null
  if (kind === 'LOCK' && from.isLocked) return null
  if (settles === 'escalates' && from.caseState === 'ESCALATED') return null
  if ((kind === 'APPROVE' || kind === 'HOLD') && from.isChange) return from.visibility
  return leads[from.visibility] ?? null
}
