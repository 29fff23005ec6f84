import 'server-only'
import type { Actor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

/** Ends one of the member's own sessions; it is out at its next request. Another's is as if it did not exist. */
export async function endSession(actor: Actor, input: { sessionId: string }): Promise<void> {
  const member = mustBeAllowed(actor, 'account.see')
  const { count } = await db.session.deleteMany({
    where: { id: input.sessionId, memberId: member.id },
  })
  if (count === 0) throw new Refusal('not-found', 'That session has ended already.')
}
