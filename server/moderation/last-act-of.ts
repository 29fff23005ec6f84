import 'server-only'
import type { Actor } from '@/domain/actor'
import { bylineOf } from '@/domain/discussion/byline'
import type { LastAct } from '@/domain/moderation/last-act'
import { DECIDED_KINDS, transitionOf } from '@/domain/moderation/transitions'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

const UNDOABLE = DECIDED_KINDS.filter((kind) => transitionOf(kind)?.undoneBy !== null)
/** What is older is undone in the log, where it is read first: a key does not take back what nobody remembers. */
const REMEMBERED_MS = 12 * 60 * 60_000

/** What this moderator decided last, within twelve hours, that still stands and can be undone; null for nothing. */
export async function lastActOf(actor: Actor, now = new Date()): Promise<LastAct | null> {
  const { id: deciderId } = mustBeAllowed(actor, 'moderation.see')
  const standing = { deciderId, reversesId: null, reversedBy: { is: null } }
  const last = await db.decision.findFirst({
    where: {
      ...standing,
      kind: { in: UNDOABLE },
      createdAt: { gt: new Date(now.getTime() - REMEMBERED_MS) },
    },
    orderBy: { number: 'desc' },
    include: { comment: { select: { isUnnamed: true } }, author: { select: { handle: true } } },
  })
  if (!last) return null
  const { id: decisionId, batchId, kind, caseId, comment, author, createdAt } = last
  const count = batchId === null ? 1 : await db.decision.count({ where: { ...standing, batchId } })
  const byline = bylineOf({ ...comment, author })
  return { decisionId, batchId, count, kind, caseId, byline, createdAt: createdAt.toISOString() }
}
