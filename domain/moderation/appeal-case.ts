import type { Visibility } from '@/domain/discussion/conversation'

/** Who may answer an appeal: this moderator; only another; or nobody in the team, and an owner appoints someone. */
export type Answerer = 'you' | 'another' | 'nobody'

/** An open appeal as its line in the queue shows it. Times are ISO 8601, UTC. */
export type AppealItem = {
  id: string
  kind: string
  /** Against "no action", by somebody who reported it; else by the author. */
  isReporters: boolean
  /** Who asks, as everyone may know it: of words by "a reader", "a reader". */
  byline: string
  threadTitle: string
  excerpt: string
  createdAt: string
  answerer: Answerer
  /** Whether it is the reader's own decision. */
  isOwnDecision: boolean
  /** Who looks at it at this moment: their handle, or the reader; null: nobody. */
  claimedBy: string | null
  isClaimedByReader: boolean
}

/** An open appeal with all that a moderator needs to answer it. */
export type AppealCase = AppealItem & {
  words: string
  claimedUntil: string | null
  /** Whether the reader is the whole team. */
  isAlone: boolean
  decision: {
    /** It was about a change to the words alone; see `doneWords`. */
    isOfChange: boolean
    decider: string
    decidedAt: string
    rule: string
    facts: string
    explanation: string
    privateNote: string
    isFoundByCheck: boolean
    isDecidedByProgram: boolean
    endsAt: string | null
    undoneAt: string | null
  }
  comment: {
    id: string
    byline: string
    visibility: Visibility
    /** The words that were decided on; null once they are gone. */
    html: string | null
    contentNote: string
    answered: { byline: string; html: string } | null
    quotation: string | null
    subject: string
    /** Null while nobody can read anything in it. */
    threadId: string | null
  }
  reports: { id: string; handle: string; reason: string; words: string }[]
  checks: { check: string; verdict: string; evidence: string }[]
}
