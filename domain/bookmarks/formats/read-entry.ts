import { wellFormed } from '@/domain/well-formed'

import { carriedBookmark, type CarriedBookmark } from '../carried'

/** One entry of a file: a bookmark, or the sentence that says why it is none, with its words. */
export type ReadEntry = { bookmark: CarriedBookmark } | { fault: string; words: string }

/** Checks what a format made of one entry. */
export function readEntry(found: unknown, words: string): ReadEntry {
  const parsed = carriedBookmark.safeParse(found)
  if (parsed.success) return { bookmark: parsed.data }
  const [issue] = parsed.error.issues
  const sentence = issue?.message.startsWith('It') ? issue.message : null
  const field = issue?.path.join('.') ?? ''
  return {
    fault: sentence ?? `Its field “${field}” cannot be read.`,
    words: wellFormed(words.slice(0, 1000)),
  }
}

/** A text of the file; empty for all that is none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The entries of a list; none for all that is none. */
export const listOf = (value: unknown): readonly unknown[] => {
  const list: unknown[] = Array.isArray(value) ? value : []
  return list
}
