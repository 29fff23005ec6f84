import 'server-only'
import type { Actor } from '@/domain/actor'
import type { AppealInput } from '@/domain/moderation/appeal'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

const ENDED = 'This appeal has ended. What came of it stands with the decision.'

/** Takes back an appeal of one's own that nobody has answered. */
export async function withdrawAppeal(actor: Actor, { appealId }: AppealInput): Promise<void> {
  const { id: appellantId } = mustBeAllowed(actor, 'account.see')
  const own = { id: appealId, appellantId }
  const { count } = await db.appeal.updateMany({
    where: { ...own, closedAt: null },
    data: { state: 'WITHDRAWN', closedAt: new Date() },
  })
  if (count > 0) return
  const former = await db.appeal.findFirst({ where: own })
  if (!former) throw new Refusal('not-found', 'There is no such appeal of yours.')
  if (former.state !== 'WITHDRAWN') throw new Refusal('conflict', ENDED)
}
