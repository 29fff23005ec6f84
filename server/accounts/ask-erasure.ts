import 'server-only'
import { eraseTime, isOwnHandle, type AskErasureInput } from '@/domain/accounts/leaving'
import type { Actor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'
import { transaction, type Transaction } from '@/server/db'
import { enqueueJobAt } from '@/server/jobs/enqueue-job-at'
import { enqueueMail } from '@/server/mail/enqueue-mail'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { endSessionsOf } from './end-sessions'
import { mustBeConfirmed } from './must-be-confirmed'
import { mustLeaveAnOwner } from './must-leave-an-owner'

const OTHER_NAME = 'That is not your name. Type it as it stands at the top of your account.'
const ASKED_ALREADY = 'You have asked for this already. You find the way back on this page.'

/**
 * Asks that the member be erased a day later. All their other sessions end now; this one stays, to undo it, and a mail
 * says how. Asked by the library's last owner it is refused.
 */
export async function askErasure(
  actor: Actor,
  input: AskErasureInput,
  now = new Date(),
): Promise<{ eraseAt: Date }> {
  const member = mustBeAllowed(actor, 'account.see')
  mustBeConfirmed(member, now)
  if (!isOwnHandle(input.handle, member.handle))
    throw new Refusal('invalid', OTHER_NAME, { handle: OTHER_NAME })
  const eraseAt = eraseTime(now)
  await transaction(async (tx) => {
    await mustLeaveAnOwner(tx, member.id)
    const { count } = await tx.member.updateMany({
      where: { id: member.id, eraseAt: null, erasedAt: null },
      data: { eraseAt, eraseComments: input.comments === 'go' },
    })
    if (count === 0) throw new Refusal('conflict', ASKED_ALREADY)
    await endSessionsOf(tx, member.id, member.session?.id)
    const job = { name: 'erase-member', payload: { memberId: member.id } } as const
    await enqueueJobAt(tx, job, { runAt: eraseAt, key: `erase-member:${member.id}` })
    await orderMail(tx, member.id)
  })
  return { eraseAt }
}

/** Whoever came in by another way may have no address: they find the way back by signing in. */
async function orderMail(tx: Transaction, memberId: string): Promise<void> {
  const { email } = await tx.member.findUniqueOrThrow({ where: { id: memberId } })
  if (email) await enqueueMail(tx, { kind: 'erasure', recipient: email, subjectId: memberId })
}
