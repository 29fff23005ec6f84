import 'server-only'
import type { Transaction } from '@/server/db'
import { enqueueMail, type WayInMail } from '@/server/mail/enqueue-mail'

type Changed = { kind: WayInMail; memberId: string; sessionId: string }

/**
 * Orders the mail that tells a member of a way in that was added or removed, in the transaction of that change and naming
 * the session it was done in. Several alike in one session, before the mail has gone, are one mail. No address, no mail.
 */
export async function tellOfWayIn(
  tx: Transaction,
  { kind, memberId, sessionId: subjectId }: Changed,
): Promise<void> {
  const { email } = await tx.member.findUniqueOrThrow({ where: { id: memberId } })
  if (email === null) return
  const order = { kind, subjectId, recipient: email }
  await tx.outboxMail.deleteMany({ where: order })
  await enqueueMail(tx, order)
}
