import 'server-only'
import type { Actor } from '@/domain/actor'
import { bylineOf } from '@/domain/discussion/byline'
import type { LastAct } from '@/domain/moderation/last-act'
import { DECIDED_KINDS, transitionOf } from '@/domain/moderation/transitions'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { isOfChange, OF_CHANGE_FIELDS } from './of-change'

const STANDING = { reversesId: null, reversedBy: { is: null } } as const
const UNDOABLE = DECIDED_KINDS.filter((kind) => transitionOf(kind)?.undoneBy !== null)
/** What is older is undone in the log, where it is read first: a key does not take back what nobody remembers. */
const REMEMBERED_MS = 12 * 60 * 60_000

/** What this moderator decided last, within twelve hours, that still stands and can be undone; null for nothing. */
export async function lastActOf(actor: Actor, now = new Date()): Promise<LastAct | null> {
  const { id: deciderId } = mustBeAllowed(actor, 'moderation.see')
  const last = await db.decision.findFirst({
    where: {
      ...{ ...STANDING, deciderId },
      kind: { in: UNDOABLE },
      createdAt: { gt: new Date(now.getTime() - REMEMBERED_MS) },
    },
    orderBy: { number: 'desc' },
    include: {
      ...OF_CHANGE_FIELDS,
      ...{ comment: { select: { isUnnamed: true } }, author: { select: { handle: true } } },
    },
  })
  if (!last) return null
  const { id: decisionId, batchId, kind, caseId, createdAt } = last
  const act = batchId === null ? [last] : await standingOf(batchId)
  return {
    ...{ decisionId, batchId, count: act.length, kind, caseId, createdAt: createdAt.toISOString() },
    isOfChange: act.every(isOfChange),
    byline: bylineOf({ ...last.comment, author: last.author }),
  }
}

/** What of an act, which is one moderator's, was not undone. */
const standingOf = (batchId: string) =>
  db.decision.findMany({ where: { ...STANDING, batchId }, include: OF_CHANGE_FIELDS })
