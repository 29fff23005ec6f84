import 'server-only'
import { expect } from 'vitest'

import type { Visibility } from '@/domain/discussion/conversation'
import { db } from '@/server/db'

type Logged = {
  id: string
  stateBefore: Visibility
  stateAfter: Visibility
  reversesId: string | null
}

/** What the decisions that are not undone make of a comment: the last that changed it, else as it was first. */
export function foldOf(first: Visibility, log: readonly Logged[]): Visibility {
  const undone = new Set(log.map(({ reversesId }) => reversesId))
  const standing = log.filter(({ id, reversesId }) => reversesId === null && !undone.has(id))
  return standing.findLast((one) => one.stateBefore !== one.stateAfter)?.stateAfter ?? first
}

/** A comment is what its log makes of it, at every row, and no decision was undone twice. Returns the log, the first row first. */
export async function mustBeItsFold(commentId: string) {
  const { visibility, lockedAt } = await db.comment.findUniqueOrThrow({ where: { id: commentId } })
  const log = await db.decision.findMany({ where: { commentId }, orderBy: { number: 'asc' } })
  const first = log[0]?.stateBefore ?? visibility
  for (const [index, { stateBefore, stateAfter }] of log.entries()) {
    expect(stateBefore).toBe(foldOf(first, log.slice(0, index)))
    expect(stateAfter).toBe(foldOf(first, log.slice(0, index + 1)))
  }
  expect(visibility).toBe(foldOf(first, log))
  const undone = log.flatMap(({ reversesId }) => reversesId ?? [])
  expect(new Set(undone).size).toBe(undone.length)
  const locks = log.filter(({ id, kind }) => kind === 'LOCK' && !undone.includes(id))
  expect([lockedAt !== null, locks.length]).toEqual([locks.length > 0, locks.length > 0 ? 1 : 0])
  return log
}
