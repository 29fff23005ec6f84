import { z } from 'zod'

import { isVisible, typedText } from '@/domain/typed-text'

export const REPORT_LENGTH_MAX = 2_000
export const LAW_LENGTH_MAX = 300

/** Why a comment is reported, in the order and the words in which it is asked; higher priority is read first. */
export const REPORT_REASONS = {
  WORRIED: { label: 'I am worried about someone', priority: 100 },
  LAW: { label: 'It breaks the law', priority: 80 },
  PERSONAL_DATA: { label: 'It tells private things about a person', priority: 60 },
  UNWANTED_ADVANCES: { label: 'Unwanted advances', priority: 50 },
  HARMFUL_ADVICE: { label: 'Advice that could harm', priority: 50 },
  HOSTILE: { label: 'It is hostile', priority: 40 },
  SPAM: { label: 'It sells or advertises', priority: 30 },
  OTHER: { label: 'Something else', priority: 20 },
} as const

export type ReportReason = keyof typeof REPORT_REASONS

/** Of several reasons the one that is read first; null for none. */
export const gravestReason = (reasons: readonly ReportReason[]): ReportReason | null =>
  [...reasons].sort((a, b) => REPORT_REASONS[b].priority - REPORT_REASONS[a].priority)[0] ?? null

/** A held first comment waits behind reports that speak of harm. */
export const HELD_PRIORITY = 35

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
