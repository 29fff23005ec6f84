import 'server-only'
import type { Actor } from '@/domain/actor'
import type { DraftIdInput } from '@/domain/discussion/draft-card'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

/** Brings back a draft that its owner took away. */
export async function restoreDraft(actor: Actor, { id }: DraftIdInput): Promise<void> {
  const { id: memberId } = mustBeAllowed(actor, 'draft.keep')
  const { count } = await db.draft.updateMany({
    where: { id, memberId },
    data: { removedAt: null },
  })
  if (count === 0)
    throw new Refusal('not-found', 'This draft is gone: after a day it cannot be brought back.')
}
