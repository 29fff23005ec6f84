import type { Visibility } from '@/domain/discussion/conversation'
import type { ThreadSubject } from '@/domain/discussion/thread-subject'

import type { ReportRecord } from './case-priority'
import type { Claim } from './claim'
import type { MemberRecord } from './member-record'
import type { ReportReason } from './report-reason'

export type CaseSource = 'HELD' | 'REPORTED' | 'FLAGGED'

/** A case as its line in the queue shows it. Times are ISO 8601, UTC. */
export type QueueItem = {
  id: string
  /** Who wrote it as everyone may know it: the handle, or "a reader". */
  byline: string
  threadTitle: string
  isHeld: boolean
  isEscalated: boolean
  reports: number
  /** The gravest reason given; null without reports. */
  reason: ReportReason | null
  /** The first words of the comment; empty where they are folded until asked for. */
  excerpt: string
  createdAt: string
  /** Who has it before them now; null when it is free. */
  claim: Claim | null
}

/** Words of the conversation, as they stand around others. */
export type SaidNearby = {
  id: string
  byline: string
  html: string
  createdAt: string
  /** What to know before one reads them; null where nothing is. */
  note: string | null
}

/** What came to the same, or nearly. */
export type SimilarWords = SaidNearby & {
  threadId: string
  /** Whether the very author of the case wrote it too, and under the same name. */
  isOfSame: boolean
  isExact: boolean
}

export type ReportView = {
  id: string
  handle: string
  reason: ReportReason
  words: string
  /** Which law, in the reporter’s words. */
  law: string
  createdAt: string
  /** The words that were reported, where others stand above by now: their author changed them. Null: the very same. */
  formerHtml: string | null
  /** What became of what they reported before; null of a visitor. */
  record: ReportRecord | null
}

/** An open case with all that a moderator needs to decide it. */
export type CaseView = {
  id: string
  version: number
  sources: CaseSource[]
  /** A moderator asked for another one’s view. */
  isEscalated: boolean
  /** Who did so last, and what they wrote; null when nobody did. */
  handedUp: { by: string; note: string; at: string } | null
  /** Somebody may be at risk. */
  isCare: boolean
  claim: Claim | null
  commentId: string
  /** Null while nobody can read anything in it. */
  threadId: string | null
  revisionId: string
  visibility: Visibility
  html: string
  /** Why the words are folded until asked for; null where they stand there at once. */
  folded: string | null
  /** The words are a change that a check holds back; until it is decided, readers see the old ones. */
  isChange: boolean
  contentNote: string
  byline: string
  /** Who wrote it is told only to a moderator who asks for it, and that is logged. */
  isUnnamed: boolean
  threadTitle: string
  subject: ThreadSubject
  /** The words of the essay that it is about, with those around them. */
  passage: { id: string; exact: string; prefix: string; suffix: string } | null
  /** Everything that it answers in turn, from the beginning of the conversation. */
  answered: SaidNearby[]
  /** What was said just before and just after it in the same conversation. */
  around: { before: SaidNearby[]; after: SaidNearby[] }
  checks: { check: string; verdict: string; evidence: string }[]
  reports: ReportView[]
  /** Null of "a reader": it would tell who that is. */
  history: MemberRecord | null
  similar: SimilarWords[]
}

export type DecisionItem = {
  id: string
  kind: string
  /** It was about a change to the words alone; see `doneWords`. */
  isOfChange: boolean
  rule: string | null
  explanation: string
  /** Null: the system. */
  decider: string | null
  author: string
  commentId: string
  createdAt: string
  /** Whether it still stands: see `undoable`. */
  mayBeUndone: boolean
}
