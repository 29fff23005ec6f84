import 'server-only'
import type { Actor } from '@/domain/actor'
import type { DraftIdInput } from '@/domain/discussion/draft-card'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

/** Takes one's own draft away; `restoreDraft` brings it back within a day. Again it changes nothing. */
export async function removeDraft(actor: Actor, { id }: DraftIdInput): Promise<void> {
  const { id: memberId } = mustBeAllowed(actor, 'draft.keep')
  const found = await db.draft.findFirst({ where: { id, memberId }, select: { removedAt: true } })
  if (!found) throw new Refusal('not-found', 'There is no such draft of yours. It may be sent.')
  if (found.removedAt !== null) return
  await db.draft.updateMany({
    where: { id, memberId, removedAt: null },
    data: { removedAt: new Date() },
  })
}
