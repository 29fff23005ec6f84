import type { DecidedKind } from './transitions'

type ActWords = {
  /** The act, as a moderator chooses it. */
  name: string
  /** What it does. */
  about: string
}

/** Of a change that waits while readers see the words before it: what these acts do to the change, not to the comment. */
const OF_CHANGE = {
  APPROVE: { name: 'Let the change through', about: 'Readers find the new words.' },
  DISMISS: {
    name: 'Keep the change back',
    about: 'Readers see the words as they were. Its author is told, and may appeal.',
  },
} as const satisfies Partial<Record<DecidedKind, ActWords>>

/** The acts in the order in which they are offered: of the words, of whoever wrote them, of the case. */
export const ACT_WORDS = {
  APPROVE: { name: 'Approve it', about: 'Everyone can read it.' },
  DISMISS: { name: 'Keep it as it is', about: 'Whoever reported it is told, and may ask again.' },
  LIMIT: { name: 'Fold it', about: 'It stands behind a notice; readers open it if they wish.' },
  REMOVE: { name: 'Remove it', about: 'Only its author still sees it.' },
  LOCK: { name: 'Lock it', about: 'Its author can change it no more.' },
  WARN: { name: 'Warn its author', about: 'They read it, and say so, before they write again.' },
  SLOW: { name: 'Slow its author', about: 'They write one comment in ten minutes.' },
  PREMOD: { name: 'Read its author first', about: 'What they write waits for a moderator.' },
  SUSPEND: { name: 'Suspend its author', about: 'They do not write until the day you choose.' },
  BAN: { name: 'Ban its author', about: 'They do not write until it is lifted.' },
  ESCALATE: { name: 'Hand it up', about: 'It stays in the queue, marked for somebody else.' },
  NOTE: { name: 'Leave a note', about: 'Moderators find it in the history of the case.' },
} as const satisfies Partial<Record<DecidedKind, ActWords>>

export type OfferedAct = keyof typeof ACT_WORDS
export const OFFERED_ACTS = Object.keys(ACT_WORDS) as [OfferedAct, ...OfferedAct[]]

/** How an act is offered on a case, of a comment or of a change to one. */
export const actWords = (kind: OfferedAct, isChange: boolean): ActWords =>
  isChange && kind in OF_CHANGE ? OF_CHANGE[kind as keyof typeof OF_CHANGE] : ACT_WORDS[kind]

const DONE: Readonly<Record<string, string>> = {
  APPROVE: 'approved it',
  DISMISS: 'kept it as it is',
  HOLD: 'held it',
  LIMIT: 'folded it',
  REMOVE: 'removed it',
  RESTORE: 'restored it',
  LOCK: 'locked it',
  UNLOCK: 'unlocked it',
  SLOW: 'slowed its author',
  WARN: 'warned its author',
  PREMOD: 'had its author read first',
  SUSPEND: 'suspended its author',
  BAN: 'banned its author',
  LIFT: 'lifted what held its author',
  PURGE: 'took its words away for good',
  ESCALATE: 'handed it up',
  REOPEN: 'opened it again',
  NOTE: 'left a note on it',
}

const DONE_TO_CHANGE: Readonly<Record<string, string>> = {
  APPROVE: 'let a change of it through',
  DISMISS: 'kept a change of it back',
  HOLD: 'held a change of it',
}

/** What of a decision says what was done by it. */
export type Done = {
  kind: string
  /** It was about a change to the words alone, while readers saw those before it. */
  isOfChange: boolean
}

/** What somebody did by a decision, as it follows their name: "ana removed it". */
export const doneWords = ({ kind, isOfChange }: Done): string =>
  (isOfChange ? DONE_TO_CHANGE[kind] : undefined) ?? DONE[kind] ?? 'decided it'
