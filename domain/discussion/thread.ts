import { z } from 'zod'

import { isSlug } from '@/domain/library/field-rules'
import { isVisible, typedLine } from '@/domain/typed-text'

import { clientKey, contentNote, unnamedBox, words } from './comment'
import { SUBJECT_KINDS } from './thread-subject'

export const TITLE_LENGTH_MAX = 140

const offset = z.coerce.number().int().nonnegative()

/** The stretch of an essay's words that a thread is about; offsets are UTF-16 units of canonical text. */
export const passageChoice = z.object({ revision: z.uuid(), start: offset, end: offset })

/** The title of a conversation: one line. */
export const threadTitle = typedLine.pipe(
  z
    .string()
    .refine(isVisible, 'Give the conversation a title.')
    .max(TITLE_LENGTH_MAX, 'Keep the title to 140 characters.'),
)

export const openThreadInput = z.strictObject({
  clientKey,
  /** What `slug` names; an essay when nothing is said. */
  about: z.enum(SUBJECT_KINDS).optional(),
  slug: z.string().refine(isSlug, 'This essay is not in the library.'),
  title: threadTitle,
  words,
  contentNote,
  unnamed: unnamedBox,
  revision: z.uuid().optional(),
  start: offset.optional(),
  end: offset.optional(),
})
export type OpenThreadInput = z.output<typeof openThreadInput>
