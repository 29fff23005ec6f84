import 'server-only'
import { db } from '@/server/db'

import { deliver } from './deliver'
import { erasureMail } from './erasure-mail'
import { signInMail } from './sign-in-mail'

/** Writes and delivers one ordered mail. Nothing happens when it went out already or is no longer wanted. */
export async function sendOutboxMail(outboxId: string): Promise<void> {
  const order = await db.outboxMail.findUnique({ where: { id: outboxId } })
  if (!order || order.sentAt) return
  const words = order.kind === 'erasure' ? erasureMail : signInMail
  const mail = await words(order.subjectId, new Date())
  if (mail) await deliver({ ...mail, to: order.recipient, id: order.id })
  await db.outboxMail.update({ where: { id: order.id }, data: { sentAt: new Date() } })
}
