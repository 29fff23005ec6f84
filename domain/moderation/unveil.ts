import { z } from 'zod'

import { isVisible, typedText } from '@/domain/typed-text'

export const UNVEIL_REASON_LENGTH_MAX = 500

export const unveilInput = z.strictObject({
  commentId: z.uuid('Open the case again.'),
  reason: typedText.pipe(
    z
      .string()
      .refine(isVisible, 'Say why you need to know it. It is logged.')
      .max(UNVEIL_REASON_LENGTH_MAX, 'Keep the reason under 500 characters.'),
  ),
})
/** A moderator's wish to know who wrote as "a reader", and why. */
export type UnveilInput = z.output<typeof unveilInput>
