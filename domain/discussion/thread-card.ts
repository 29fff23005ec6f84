/** A thread in a list. Title and handle are null when this reader may not read the words it was opened with. */
export type ThreadCard = {
  id: string
  title: string | null
  handle: string | null
  /** Opened as "a reader": the handle is null then. */
  isUnnamed: boolean
  /** The handle has no profile now: whose it is rests. */
  isAway?: boolean
  passage: { id: string; quotation: string } | null
  commentCount: number
  /** ISO 8601, UTC. */
  lastCommentAt: string | null
  isWaiting: boolean
  /** Stands first in lists. */
  isPinned: boolean
  /** About a question, and marked as answered. */
  isAnswered: boolean
}
