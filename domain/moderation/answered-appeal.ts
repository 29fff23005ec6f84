/** An appeal that was answered, as moderators find it. Times are ISO 8601, UTC. */
export type AnsweredAppeal = {
  id: string
  /** Of the decision. */
  kind: string
  /** Against "no action", by somebody who reported it; else by the author. */
  isReporters: boolean
  /** Who asked, as everyone may know it. */
  byline: string
  threadTitle: string
  commentId: string
  /** The decision was undone; else it stayed. */
  isOverturned: boolean
  /** Who answered, and what. */
  reviewer: string
  answer: string
  closedAt: string
}
