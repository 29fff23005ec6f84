import type { Visibility } from '@/domain/discussion/conversation'

import { transitionOf } from './transitions'

/** One row of a comment's log, as far as its state is concerned. */
export type LoggedDecision = {
  id: string
  kind: string
  stateBefore: Visibility
  stateAfter: Visibility
  /** The decision that this one undoes. */
  reversesId: string | null
}

type Change = { id: string; before: Visibility; after: Visibility }

export type Projection = {
  visibility: Visibility
  /** The decisions that stand and changed the visibility, the oldest first, each resting on the one before. */
  changes: readonly Change[]
  /** The decision that locks the comment; null when it is open. */
  lockedBy: string | null
  /** Everything decided and not undone. */
  standing: ReadonlySet<string>
}

/**
 * How a comment stands after all that was decided on it, the oldest first. `first` is how it stood before. What is undone is
 * as if it had never been decided: what was decided later stays, and rests on what was before.
 */
export function projectionOf(first: Visibility, log: readonly LoggedDecision[]): Projection {
  const none = { visibility: first, changes: [], lockedBy: null, standing: new Set<string>() }
  return log.reduce<Projection>(afterRow, none)
}

function afterRow(now: Projection, row: LoggedDecision): Projection {
  if (row.reversesId !== null) return without(now, row.reversesId)
  const standing = new Set(now.standing).add(row.id)
  const lockedBy = row.kind === 'LOCK' ? row.id : now.lockedBy
  if (row.stateAfter === now.visibility) return { ...now, standing, lockedBy }
  const change = { id: row.id, before: now.visibility, after: row.stateAfter }
  return { visibility: change.after, changes: [...now.changes, change], lockedBy, standing }
}

/** The same without one decision. */
export function without(now: Projection, id: string): Projection {
  const standing = new Set(now.standing)
  standing.delete(id)
  const lockedBy = now.lockedBy === id ? null : now.lockedBy
  const place = now.changes.findIndex((change) => change.id === id)
  const undone = now.changes[place]
  if (!undone) return { ...now, standing, lockedBy }
  const changes = now.changes.filter((change) => change.id !== id)
  const above = changes[place]
  if (above) changes[place] = { ...above, before: undone.before }
  const visibility = above ? now.visibility : undone.before
  return { visibility, changes, lockedBy, standing }
}

/** The decisions that can be undone now: all that stand, whatever was decided since, except what nothing brings back. */
export function undoable(log: readonly LoggedDecision[]): ReadonlySet<string> {
  const { standing } = projectionOf(log[0]?.stateBefore ?? 'PENDING', log)
  const kinds = new Map(log.map(({ id, kind }) => [id, kind]))
  return new Set([...standing].filter((id) => transitionOf(kinds.get(id) ?? '')?.undoneBy != null))
}
