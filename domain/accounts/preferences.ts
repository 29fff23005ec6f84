import { z } from 'zod'

export const MENTIONS_FROM = ['EVERYONE', 'ACQUAINTED', 'NOBODY'] as const
export type MentionsFrom = (typeof MENTIONS_FROM)[number]

export const MAIL_REASONS = ['REPLY', 'MENTION', 'DECISION', 'NEW_ESSAY'] as const
/** What a mail is sent for, besides signing in. */
export type MailReason = (typeof MAIL_REASONS)[number]

const ticked = z.literal('on').optional()

/** What a member wants to be told by mail, and by whom they may be mentioned; a missing box is one not ticked. */
export const changePreferencesInput = z
  .strictObject({
    mentionsFrom: z.enum(MENTIONS_FROM, 'Choose who may mention you.'),
    REPLY: ticked,
    MENTION: ticked,
    DECISION: ticked,
    NEW_ESSAY: ticked,
  })
  .transform(({ mentionsFrom, ...boxes }) => ({
    mentionsFrom,
    mailFor: MAIL_REASONS.filter((reason) => boxes[reason] === 'on'),
  }))
export type Preferences = z.output<typeof changePreferencesInput>
