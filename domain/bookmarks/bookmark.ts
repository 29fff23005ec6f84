import { z } from 'zod'

import { chosenPassage } from '@/domain/passages/chosen-passage'
import { typedText } from '@/domain/typed-text'

import { COLOURS } from './colour'
import { NOTE_LENGTH_MAX } from './note-length'

const SLUG_LENGTH_MAX = 120
const OWNER_LENGTH_MAX = 100

const note = typedText.pipe(
  z.string().max(NOTE_LENGTH_MAX, 'Keep the note under 5,000 characters.'),
)
const colour = z.enum(COLOURS, 'Choose one of the four marks.')
const slug = z.string().min(1).max(SLUG_LENGTH_MAX)

/** Made by the page once per wish to keep: a repeated request keeps once. */
const clientKey = z.uuid('Reload the page and keep it once more; copy your note first.')

/** Whose the words are, where a device says it: a member's are not kept for whoever signed in after them. */
const owner = z.string().max(OWNER_LENGTH_MAX).optional()

export const keepPassageInput = z.strictObject({
  ...chosenPassage.shape,
  clientKey,
  owner,
  slug,
  colour: colour.default('EMBER'),
  note: note.default(''),
})
export type KeepPassageInput = z.output<typeof keepPassageInput>

export const keepEssayInput = z.strictObject({
  clientKey,
  slug,
  colour: colour.default('EMBER'),
  note: note.default(''),
})
export type KeepEssayInput = z.output<typeof keepEssayInput>

/** What is not named stays as it is. */
export const bookmarkChange = z.strictObject({
  colour: colour.optional(),
  note: note.optional(),
  /** The note that was seen when it was changed: what was written since is not lost. */
  seen: note.optional(),
})

/** The body of a request that says everything by its address. */
export const nothing = z.strictObject({})

export const bookmarkIdInput = z.strictObject({ id: z.uuid('Reload the page and try once more.') })
export type BookmarkIdInput = z.output<typeof bookmarkIdInput>

export const changeBookmarkInput = bookmarkIdInput.extend(bookmarkChange.shape)
export type ChangeBookmarkInput = z.output<typeof changeBookmarkInput>
