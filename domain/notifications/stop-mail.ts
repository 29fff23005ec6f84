import { z } from 'zod'

import { MAIL_REASONS } from '@/domain/accounts/preferences'

const TORN = 'This link is not whole. Copy all of it from the mail.'

/** What the link at the end of a mail names: whose mails of which kind are to end, and the proof that the mail was theirs. */
export const stopMailInput = z.strictObject({
  member: z.uuid(TORN),
  reason: z.enum(MAIL_REASONS, TORN),
  token: z.string(TORN).regex(/^[A-Za-z0-9_-]{43}$/, TORN),
})
export type StopMailInput = z.output<typeof stopMailInput>

/** What each kind of mail is about, as it stands after "mails". */
export const MAIL_WORDS = {
  REPLY: 'when someone answers you or writes in your conversation',
  MENTION: 'when someone mentions or quotes you',
  DECISION: 'when a moderator decides about your words or a report of yours',
  NEW_ESSAY: 'when there is something new in what you follow',
} as const satisfies Record<StopMailInput['reason'], string>
