import { z } from 'zod'

import { isVisible, typedLine, typedText } from '@/domain/typed-text'

export const COMMENT_LENGTH_MAX = 10_000

/** The words of a comment as they are typed: Markdown, trimmed at the ends. */
export const words = typedText.pipe(
  z
    .string()
    .refine(isVisible, 'Write a few words first.')
    .max(COMMENT_LENGTH_MAX, 'Keep it under 10,000 characters.'),
)

export const CONTENT_NOTE_LENGTH_MAX = 80

/** What readers are told before they open the words, in one line; empty for none. */
export const contentNote = typedLine
  .pipe(z.string().max(CONTENT_NOTE_LENGTH_MAX, 'Keep the content note to 80 characters.'))
  .optional()

/** Made once per form; the same key never makes a second comment. */
export const clientKey = z.uuid('Open the page again and send it once more; copy your words first.')

/** The box by which one posts as "a reader": sent only when it is ticked. */
export const unnamedBox = z.literal('on').optional()

export const postCommentInput = z.strictObject({
  clientKey,
  threadId: z.uuid(),
  /** The comment answered; without it, the opening one. */
  parentId: z.uuid().optional(),
  words,
  contentNote,
  unnamed: unnamedBox,
})
export type PostCommentInput = z.output<typeof postCommentInput>

/** Words to be shown as they would stand; bound as those that are posted. */
export const previewInput = z.strictObject({ words })
export type PreviewInput = z.output<typeof previewInput>
