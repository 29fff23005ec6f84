import 'server-only'
import {
  SIGN_IN_MINUTES_MAX,
  SIGN_IN_REQUESTS_MAX,
  type MailedPurpose,
} from '@/domain/accounts/sign-in'
import { after, MINUTE_MS } from '@/domain/time'
import type { Transaction } from '@/server/db'
import { enqueueMail, type MailKind } from '@/server/mail/enqueue-mail'

import { lockAddress } from './lock-address'

const MAILS: Readonly<Record<MailedPurpose, MailKind>> = {
  SIGN_IN: 'sign-in',
  CONFIRM: 'confirm',
  CHANGE_EMAIL: 'change-email',
}

type CodeOrder = {
  purpose: MailedPurpose
  email: string
  /** Hash of what binds the code to the browser that asked. */
  browserHash: string
  memberId?: string
  invitationId?: string | null
  returnTo?: string
}

/**
 * Makes a request with its code and orders the mail. Null when the address was written to too often lately: each
 * request is `CODE_TRIES_MAX` guesses at a code.
 */
export async function orderCode(
  tx: Transaction,
  order: CodeOrder,
  now: Date,
): Promise<string | null> {
  const { purpose, email } = order
  await lockAddress(tx, email)
  if (await isAskedTooOften(tx, email, now)) return null
  const expiresAt = after(now, SIGN_IN_MINUTES_MAX * MINUTE_MS)
  const { id } = await tx.signInRequest.create({ data: { ...order, createdAt: now, expiresAt } })
  await enqueueMail(tx, { kind: MAILS[purpose], recipient: email, subjectId: id })
  return id
}

async function isAskedTooOften(tx: Transaction, email: string, now: Date): Promise<boolean> {
  const since = after(now, -SIGN_IN_MINUTES_MAX * MINUTE_MS)
  const recent = await tx.signInRequest.count({ where: { email, createdAt: { gt: since } } })
  return recent >= SIGN_IN_REQUESTS_MAX
}
