import { z } from 'zod'

import { isVisible, typedText } from '@/domain/typed-text'

export const NOTE_LENGTH_MAX = 2_000

export const noteMemberInput = z.strictObject({
  /** Made with the form: the same note sent twice is kept once. */
  requestKey: z.uuid(),
  memberId: z.uuid(),
  words: typedText.pipe(
    z
      .string()
      .refine(isVisible, 'Type the note.')
      .max(NOTE_LENGTH_MAX, 'Keep it under 2,000 characters.'),
  ),
})
export type NoteMemberInput = z.output<typeof noteMemberInput>

/** A note as moderators read it. Times are ISO 8601, UTC. */
export type MemberNoteView = { words: string; writer: string; createdAt: string }
