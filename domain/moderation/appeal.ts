import { z } from 'zod'

import { isVisible, typedText } from '@/domain/typed-text'

export const APPEAL_LENGTH_MAX = 2_000
const APPEAL_MONTHS = 6
/** How long whoever claimed an appeal keeps it. */
export const APPEAL_LEASE_MINUTES = 30

/** Until when an appeal against a decision of this time may come: six months, to the day. */
export function appealEnd(decidedAt: Date): Date {
  const end = new Date(decidedAt)
  const day = end.getUTCDate()
  end.setUTCMonth(end.getUTCMonth() + APPEAL_MONTHS)
  // The 31st of a month without one is its last day.
  if (end.getUTCDate() !== day) end.setUTCDate(0)
  return end
}

export const APPEAL_VERDICTS = ['UPHELD', 'OVERTURNED'] as const
export type AppealVerdict = (typeof APPEAL_VERDICTS)[number]

export const appealWords = typedText.pipe(
  z
    .string()
    .refine(isVisible, 'Say why it should be decided otherwise.')
    .max(APPEAL_LENGTH_MAX, 'Keep it under 2,000 characters.'),
)

export const openAppealInput = z.strictObject({ decisionId: z.uuid(), words: appealWords })
export type OpenAppealInput = z.output<typeof openAppealInput>

export const appealInput = z.strictObject({ appealId: z.uuid() })
export type AppealInput = z.output<typeof appealInput>

export const answerAppealInput = z.strictObject({
  appealId: z.uuid(),
  verdict: z.enum(APPEAL_VERDICTS, 'Choose whether the decision stays.'),
  answer: typedText.pipe(
    z
      .string()
      .refine(isVisible, 'Tell them why.')
      .max(APPEAL_LENGTH_MAX, 'Keep it under 2,000 characters.'),
  ),
})
export type AnswerAppealInput = z.output<typeof answerAppealInput>
