import type { Visibility } from '@/domain/discussion/conversation'
import type { ThreadSubject } from '@/domain/discussion/thread-subject'

import type { ReportReason } from './report'

/** A case as its line in the queue shows it. Times are ISO 8601, UTC. */
export type QueueItem = {
  id: string
  /** Who wrote it as everyone may know it: the handle, or "a reader". */
  byline: string
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
  /** The words are a change that a check holds back; until it is decided, readers see the old ones. */
  isChange: boolean
  contentNote: string
  byline: string
  /** Who wrote it is told only to a moderator who asks for it, and that is logged. */
  isUnnamed: boolean
  threadTitle: string
  subject: ThreadSubject
  quotation: string | null
  answered: { byline: string; html: string } | null
  checks: { check: string; verdict: string; evidence: string }[]
  reports: { id: string; handle: string; reason: ReportReason; words: string; createdAt: string }[]
  /** Null of "a reader": it would tell who that is. */
  history: { published: number; removed: number; memberSince: string } | null
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
  /** Whether it still stands: see `undoable`. */
  mayBeUndone: boolean
}
