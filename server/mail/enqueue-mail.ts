import 'server-only'
import type { Transaction } from '@/server/db'
import { enqueueJob } from '@/server/jobs/enqueue-job'

/** Mails about a way in that came or went. */
export type WayInMail =
  'passkey-added' | 'passkey-removed' | 'provider-linked' | 'provider-unlinked'

export type MailKind =
  | 'sign-in'
  | 'confirm'
  | 'change-email'
  | 'email-changed'
  | 'notification'
  | 'archive-ready'
  | 'erasure'
  | 'law-report'
  | 'law-answer'
  | 'law-appeal'
  | WayInMail

export type MailOrder = {
  kind: MailKind
  recipient: string
  /** What the mail is about: its words are made from this when it is sent. */
  subjectId: string
}

/** Orders a mail inside the transaction of the fact it tells. It goes out once, after the commit. */
export async function enqueueMail(tx: Transaction, order: MailOrder): Promise<void> {
  const { id } = await tx.outboxMail.create({ data: order })
  await enqueueJob(tx, 'send-mail', { outboxId: id })
}
