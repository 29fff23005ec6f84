import { z } from 'zod'

import { email } from '@/domain/accounts/email'
import { after, DAY_MS } from '@/domain/time'
import { isVisible, typedLine, typedText } from '@/domain/typed-text'

import { lawNamed, NO_LAW, REPORT_LENGTH_MAX } from './report'

export const REPORTER_NAME_LENGTH_MAX = 120
/** How long the link in the mail works by which a visitor shows that the address is theirs. */
const LAW_REPORT_DAYS_MAX = 2
/** How long a visitor's name and address are kept after the case was closed: six months to appeal, and one to answer. */
const CONTACT_KEPT_DAYS = 214
/** How long after an appeal was answered its mail may take, with all its tries. */
const ANSWER_MAILED_DAYS = 7

/** From then on a report that nobody confirmed is none any more. */
export const unconfirmedSince = (now: Date): Date => after(now, -LAW_REPORT_DAYS_MAX * DAY_MS)

/** Whoever reported in a case that was closed before then is forgotten. */
export const contactKeptSince = (now: Date): Date => after(now, -CONTACT_KEPT_DAYS * DAY_MS)

/** Of an appeal that was answered before then the mail has gone. */
export const answerMailedSince = (now: Date): Date => after(now, -ANSWER_MAILED_DAYS * DAY_MS)

const COMMENT_ADDRESS =
  /^(?:\S*\/c\/|\S*#c-)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[/?#]\S*)?$/i
const NO_COMMENT =
  'Paste the address of the comment: it is behind the time that stands beside its author.'
const GOOD_FAITH = 'Tick this: without it we may not act on your report.'

/** What a visitor says of a comment that breaks the law; Article 16 of the Digital Services Act of the EU asks for each of it. */
export const lawReportInput = z.strictObject({
  /** The id of the comment, out of its address. */
  comment: typedText
    .transform((typed) => COMMENT_ADDRESS.exec(typed.trim())?.[1]?.toLowerCase() ?? '')
    .pipe(z.uuid(NO_COMMENT)),
  law: lawNamed.refine(isVisible, NO_LAW),
  words: typedText.pipe(
    z
      .string()
      .refine(isVisible, 'Say what in the comment breaks this law, and why.')
      .max(REPORT_LENGTH_MAX, 'Keep it under 2,000 characters.'),
  ),
  name: typedLine.pipe(
    z
      .string()
      .refine(isVisible, 'Write your name.')
      .max(REPORTER_NAME_LENGTH_MAX, 'Keep the name under 120 characters.'),
  ),
  email,
  goodFaith: z.literal('on', GOOD_FAITH),
})
export type LawReportInput = z.output<typeof lawReportInput>

const TORN = 'This link is not whole. Copy all of it from the mail.'

export const confirmLawReportInput = z.strictObject({
  report: z.uuid(TORN),
  token: z.string(TORN).regex(/^[A-Za-z0-9_-]{43}$/, TORN),
})
export type ConfirmLawReportInput = z.output<typeof confirmLawReportInput>
