import type { MailReason } from '@/domain/accounts/preferences'

import type { CommentReason } from './recipients'

type NoticeReason =
  | CommentReason
  | 'DECISION'
  | 'REPORT_OUTCOME'
  | 'NEW_ESSAY'
  | 'AUTHOR_AVAILABLE'
  | 'THREAD_EVENT'
  | 'PROPOSAL'
  | 'APPEAL'

/** Which preference decides about a mail of each notice. */
export const MAIL_REASON_OF: Readonly<Record<NoticeReason, MailReason>> = {
  REPLY: 'REPLY',
  MENTION: 'MENTION',
  QUOTED: 'MENTION',
  NEW_COMMENT: 'REPLY',
  DECISION: 'DECISION',
  REPORT_OUTCOME: 'DECISION',
  THREAD_EVENT: 'DECISION',
  PROPOSAL: 'DECISION',
  APPEAL: 'DECISION',
  NEW_ESSAY: 'NEW_ESSAY',
  AUTHOR_AVAILABLE: 'NEW_ESSAY',
  FOLLOWED_THREAD: 'NEW_ESSAY',
  FOLLOWED_DISCUSSION: 'NEW_ESSAY',
  FOLLOWED_MEMBER: 'NEW_ESSAY',
}

type Mailed = {
  email: string | null
  mailFor: readonly MailReason[]
  pausedAt: Date | null
  erasedAt: Date | null
}

/** Whether a notice is mailed to this member: they have an address, want such mails, and have not gone. */
export const mayMail = (member: Mailed, notice: NoticeReason): boolean =>
  member.email !== null &&
  member.pausedAt === null &&
  member.erasedAt === null &&
  member.mailFor.includes(MAIL_REASON_OF[notice])
