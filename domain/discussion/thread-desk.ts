import type { ThreadAct } from './thread-event'
import type { ThreadSubject } from './thread-subject'

/** A conversation as its tools show it to one member. */
export type ThreadDesk = {
  id: string
  title: string
  subject: ThreadSubject
  mayRename: boolean
  /** They opened it, but a moderator gave it the title that it has. */
  isTitleKept: boolean
  mayTend: boolean
  /** Whether it is marked as answered; null where this member may not mark it, or it is about an essay. */
  isAnswered: boolean | null
  isHidden: boolean
  terms: {
    /** How they stand, in one word: see `termsKey`. */
    seen: string
    isPinned: boolean
    isLocked: boolean
    byApproval: boolean
    slowSeconds: number
    /** As 2027-05-03, in UTC; empty: it stays open. */
    openUntil: string
  }
}

/** A reply that this member may make a conversation of. */
export type MovableBranch = { id: string; byline: string; html: string }

/** One line of a conversation's log. */
export type ThreadLogLine = {
  id: string
  act: ThreadAct
  /** The moderator's handle, or who they are to the conversation: whoever opened it may be nameless. */
  by: string
  title: { before: string; after: string }
  /** The columns that changed, as they are since. */
  after: Readonly<Record<string, unknown>>
  threadId: string
  otherThreadId: string | null
  reason: string
  /** ISO 8601, UTC. */
  at: string
  isReversal: boolean
  isUndone: boolean
  isUndoable: boolean
}
