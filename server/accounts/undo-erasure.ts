import 'server-only'
import type { Actor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

/** Takes back the wish to be erased, while there is time. The job that waits finds nothing to do. */
export async function undoErasure(actor: Actor, now = new Date()): Promise<void> {
  const member = mustBeAllowed(actor, 'account.see')
  await transaction(async (tx) => {
    const { count } = await tx.member.updateMany({
      where: { id: member.id, erasedAt: null, OR: [{ eraseAt: null }, { eraseAt: { gt: now } }] },
      data: { eraseAt: null, eraseComments: false },
    })
    if (count === 0) throw new Refusal('gone', 'The day to change your mind is over.')
    await tx.outboxMail.deleteMany({ where: { kind: 'erasure', subjectId: member.id } })
  })
}
