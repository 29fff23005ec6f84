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

const PAGES_MAX = 2_000

/** The page of answered appeals that an address asks for; the first one when it asks for none. */
export function answeredPage(asked: unknown): number {
  const page = typeof asked === 'string' && /^\d{1,4}$/.test(asked) ? Number(asked) : 1
  return Math.min(Math.max(1, page), PAGES_MAX)
}
