/** A decision as those read it whom it concerns. Times are ISO 8601, UTC. */
export type OwnDecision = {
  id: string
  kind: string
  decidedAt: string
  /** By what right they read it: it is about their words, or answers their report. */
  as: 'author' | 'reporter'
  /** The words had not been shown before. */
  wasHeld: boolean
  /** The guideline; null where a law is named, or nothing was broken. */
  rule: { id: string; title: string } | null
  /** The law, in words; empty without one. */
  law: string
  facts: string
  explanation: string
  /** A check found it; a program decided it. */
  isFoundByCheck: boolean
  isDecidedByProgram: boolean
  /** When it ends by itself. */
  endsAt: string | null
  undoneAt: string | null
  /** Where the words stand: the conversation and what it is about. */
  where: string
  /** The comment, where this reader can still read it; null otherwise. */
  commentId: string | null
  /** The very words that were decided on, as they were typed; null once they are gone, and for all but their author. */
  words: string | null
  /** Until when one may appeal; null when nothing here can be appealed against. */
  appealUntil: string | null
  /** Whether this reader may appeal now: they have the right, and have not used it. */
  mayAppeal: boolean
  appeal: OwnAppeal | null
  /** Of a warning: null, or whether its member said to have read it. */
  isRead: boolean | null
}

export type OwnAppeal = {
  id: string
  words: string
  state: 'OPEN' | 'CLAIMED' | 'UPHELD' | 'OVERTURNED' | 'WITHDRAWN'
  answer: string
  createdAt: string
  closedAt: string | null
}

/** Words of a member that wait for a moderator, as their author finds them. */
export type HeldWords = {
  commentId: string
  words: string
  where: string
  writtenAt: string
  /** They are to take the place of words that readers see meanwhile. */
  isChange: boolean
  /** Why a check holds them, as it was decided; null where they only wait with what was held before. */
  reason: string | null
}
