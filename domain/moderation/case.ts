import type { Visibility } from '@/domain/discussion/conversation'
import type { ThreadSubject } from '@/domain/discussion/thread-subject'

import type { ReportReason } from './report'

/** A case as its line in the queue shows it. Times are ISO 8601, UTC. */
export type QueueItem = {
  id: string
  handle: string
  threadTitle: string
  isHeld: boolean
  reports: number
  /** The gravest reason given; null without reports. */
  reason: ReportReason | null
  /** The first words of the comment. */
  excerpt: string
  createdAt: string
}

/** An open case with all that a moderator needs to decide it. */
export type CaseView = {
  id: string
  version: number
  commentId: string
  /** Null while nobody can read anything in it. */
  threadId: string | null
  revisionId: string
  visibility: Visibility
  html: string
  handle: string
  threadTitle: string
  subject: ThreadSubject
  quotation: string | null
  answered: { handle: string; html: string } | null
  checks: { check: string; verdict: string; evidence: string }[]
  reports: { id: string; handle: string; reason: ReportReason; words: string; createdAt: string }[]
  history: { published: number; removed: number; memberSince: string }
}

export type DecisionItem = {
  id: string
  kind: string
  rule: string | null
  explanation: string
  /** Null: the system. */
  decider: string | null
  author: string
  commentId: string
  createdAt: string
  /** Whether it is the last on its comment that still stands: see `undoable`. */
  mayBeUndone: boolean
}
