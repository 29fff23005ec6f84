import { z } from 'zod'

import { carriedBookmark } from './carried'

export const bringBookmarksInput = z.strictObject({
  clientKey: z.uuid('Reload the page and choose the file once more.'),
  /** Pasted instead of a file. */
  words: z.string().default(''),
  file: z.instanceof(File).optional(),
})
export type BringBookmarksInput = z.output<typeof bringBookmarksInput>

export const importIdInput = z.strictObject({ id: z.uuid('Bring the file once more.') })

/** What found no place, as it is stored: nothing of the file is lost. */
export const leftOver = z.object({
  reason: z.string(),
  words: z.string(),
  bookmark: carriedBookmark.nullable(),
})
export type LeftOver = z.output<typeof leftOver>

/** What a file would do, or did. */
export type ImportView = {
  id: string
  isDone: boolean
  format: string
  added: number
  there: number
  left: LeftOver[]
  /** The words of what would be added, and of what is there, by essay; empty once it is done. */
  adding: ImportedWords[]
  standing: ImportedWords[]
}
export type ImportedWords = { title: string; words: string; note: string }
