import { z } from 'zod'

import { isVisible, typedText } from '@/domain/typed-text'

import { REPORT_REASONS, type ReportReason } from './report-reason'

export const REPORT_LENGTH_MAX = 2_000
export const LAW_LENGTH_MAX = 300

export const NO_LAW = 'Name the law that it breaks, as well as you can.'

/** Which law, in the words of whoever reports. */
export const lawNamed = typedText.pipe(
  z.string().max(LAW_LENGTH_MAX, 'Keep the law under 300 characters.'),
)

export const reportCommentInput = z
  .strictObject({
    commentId: z.uuid(),
    /** The revision the reporter read. */
    revisionId: z.uuid(),
    reason: z.enum(
      Object.keys(REPORT_REASONS) as [ReportReason, ...ReportReason[]],
      'Choose what is wrong with it.',
    ),
    words: typedText
      .pipe(z.string().max(REPORT_LENGTH_MAX, 'Keep it under 2,000 characters.'))
      .default(''),
    /** Which law, where it breaks one. */
    law: lawNamed.optional(),
    /** Whether the comment is folded for its reporter from then on. */
    hide: z.literal('on').optional(),
  })
  .refine(({ reason, law = '' }) => reason !== 'LAW' || isVisible(law), {
    path: ['law'],
    message: NO_LAW,
  })
export type ReportCommentInput = z.output<typeof reportCommentInput>
