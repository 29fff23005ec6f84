import 'server-only'
import { db } from '@/server/db'

import { archiveMail } from './archive-mail'
import { changeEmailMail } from './change-email-mail'
import { confirmMail } from './confirm-mail'
import { deliver } from './deliver'
import { emailChangedMail } from './email-changed-mail'
import type { MailKind } from './enqueue-mail'
import { erasureMail } from './erasure-mail'
import { lawAnswerMail } from './law-answer-mail'
import { lawAppealMail } from './law-appeal-mail'
import { lawReportMail } from './law-report-mail'
import type { MailWords } from './mail-words'
import { noticeMail } from './notice-mail'
import { signInMail } from './sign-in-mail'
import { wayInMail } from './way-in-mail'

type Ordered = { subjectId: string; recipient: string; createdAt: Date }

/** Who writes a mail of which kind; null: it is not wanted any more. */
const WRITERS: Readonly<
  Record<MailKind, (order: Ordered, now: Date) => Promise<MailWords | null>>
> = {
  'sign-in': ({ subjectId }, now) => signInMail(subjectId, now),
  confirm: ({ subjectId }, now) => confirmMail(subjectId, now),
  'change-email': ({ subjectId }, now) => changeEmailMail(subjectId, now),
  'email-changed': () => emailChangedMail(),
  notification: noticeMail,
  'archive-ready': ({ subjectId }, now) => archiveMail(subjectId, now),
  'law-report': ({ subjectId }, now) => lawReportMail(subjectId, now),
  'law-answer': (order) => lawAnswerMail(order),
  'law-appeal': ({ subjectId }) => lawAppealMail(subjectId),
  erasure: ({ subjectId }, now) => erasureMail(subjectId, now),
  'passkey-added': (order) => wayInMail('passkey-added', order),
  'passkey-removed': (order) => wayInMail('passkey-removed', order),
  'provider-linked': (order) => wayInMail('provider-linked', order),
  'provider-unlinked': (order) => wayInMail('provider-unlinked', order),
}

/** Writes and delivers one ordered mail. Nothing happens when it went out already or is no longer wanted. */
export async function sendOutboxMail(outboxId: string): Promise<void> {
  const order = await db.outboxMail.findUnique({ where: { id: outboxId } })
  if (!order || order.sentAt) return
  const mail = await WRITERS[order.kind as MailKind](order, new Date())
  if (mail) await deliver({ ...mail, to: order.recipient, id: order.id })
  await db.outboxMail.update({ where: { id: order.id }, data: { sentAt: new Date() } })
}
