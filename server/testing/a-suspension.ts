import 'server-only'
import { randomUUID } from 'node:crypto'

import { db } from '@/server/db'

import { aThread } from './a-thread'

type Wishes = { kind?: 'SUSPEND' | 'BAN' | 'WARN'; expiresAt?: Date | null }

/** Arranges a decision by which a member is suspended, on account of words of theirs. */
export async function aSuspension(
  memberId: string,
  { kind = 'SUSPEND', expiresAt = null }: Wishes = {},
): Promise<{ reverse: () => Promise<void> }> {
  const { opening } = await aThread()
  const { id: caseId } = await db.case.create({
    data: { commentId: opening.id, priority: 1, state: 'CLOSED' },
  })
  const about = { caseId, commentId: opening.id, revisionId: opening.revisionId }
  const states = { stateBefore: 'PUBLISHED', stateAfter: 'PUBLISHED' } as const
  const decision = { ...about, ...states, authorId: memberId }
  const { id } = await db.decision.create({
    data: { ...decision, kind, expiresAt, requestKey: randomUUID() },
  })
  return {
    reverse: async () => {
      await db.decision.create({
        data: { ...decision, kind: 'LIFT', reversesId: id, requestKey: randomUUID() },
      })
    },
  }
}
