import type { Visibility } from '@/domain/discussion/conversation'

/** One row of a comment's log, as far as undoing is concerned. */
export type LoggedDecision = {
  id: string
  stateBefore: Visibility
  stateAfter: Visibility
  /** The decision that this one undoes. */
  reversesId: string | null
}

/**
 * The decisions on one comment that can be undone, given all of them, the oldest first. A decision stands until it is
 * undone; what changed the comment after it must be undone before it.
 */
export function undoable(log: readonly LoggedDecision[]): ReadonlySet<string> {
  const undone = new Set(log.map(({ reversesId }) => reversesId))
  const standing = log.filter(({ id, reversesId }) => reversesId === null && !undone.has(id))
  const lastChange = standing.findLastIndex((one) => one.stateBefore !== one.stateAfter)
  const state = log.at(-1)?.stateAfter
  const latest = standing.slice(Math.max(0, lastChange)).filter((one) => one.stateAfter === state)
  return new Set(latest.map(({ id }) => id))
}
