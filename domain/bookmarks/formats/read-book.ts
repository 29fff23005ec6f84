import { fieldsOf } from '@/domain/fields-of'
import { Refusal } from '@/domain/refusal'

import { isHypothesis, readHypothesis } from './hypothesis'
import { JSON_FORMAT, readJsonBook } from './json-book'
import { readShelf, type CarriedShelf } from './json-shelf'
import { hasMarks, readMarkdownBook } from './markdown-marks'
import { readMarkdownShelf } from './markdown-shelf'
import { NO_EXPORT } from './no-export'
import type { ReadEntry } from './read-entry'
import { readReadwise, readReadwiseShelf } from './readwise-csv'
import { isAnnotations, readAnnotations, SHELF } from './web-annotations'

export const BOOK_LENGTH_MAX = 4_000_000
const ENTRIES_MAX = 10_000
const DEPTH_MAX = 32

export type ReadBook = { format: string; entries: ReadEntry[]; shelf: CarriedShelf }

/** Reads a book in any format the library knows, told by its beginning. Throws a Refusal that says what to do. */
export function readBook(text: string): ReadBook {
  if (text.length > BOOK_LENGTH_MAX) {
    throw new Refusal('invalid', 'This file is larger than 4 MB. Bring it in several parts.')
  }
  const book = bookIn(text.replace(/^\ufeff/, ''))
  if (book.entries.length > ENTRIES_MAX) {
    throw new Refusal('invalid', 'These are more than 10,000 bookmarks. Bring them in parts.')
  }
  if (book.entries.length === 0) {
    throw new Refusal('invalid', 'There is no bookmark in this file. Choose another one.')
  }
  return book
}

/** A first line in which one column is called so. */
const HEADER = /^(?:[^\n]*,)?"?highlight"?\s*(?:[,\r\n]|$)/i

/** The same, with the signs that spreadsheets of other countries put between columns. */
const OTHER_HEADER = /^(?:[^\n]*[;\t])?"?highlight"?\s*[;\t]/i
const OTHER_SIGNS =
  'The columns of this file are parted by semicolons or tabs. Save it with commas (CSV), and choose it once more.'

function bookIn(text: string): ReadBook {
  if (/^\s*[[{]/.test(text)) return jsonBook(parsed(text))
  // A note in a CSV file may hold a mark of Markdown.
  if (HEADER.test(text.trimStart())) {
    return { format: 'CSV', entries: readReadwise(text), shelf: readReadwiseShelf(text) }
  }
  if (hasMarks(text)) {
    return { format: 'Markdown', entries: readMarkdownBook(text), shelf: readMarkdownShelf(text) }
  }
  throw new Refusal('invalid', OTHER_HEADER.test(text.trimStart()) ? OTHER_SIGNS : NO_EXPORT)
}

function jsonBook(found: unknown): ReadBook {
  if (fieldsOf(found)['format'] === JSON_FORMAT) {
    return { format: 'JSON', entries: readJsonBook(found), shelf: readShelf(found) }
  }
  if (isAnnotations(found)) {
    const shelf = readShelf(fieldsOf(found)[SHELF])
    return { format: 'Web Annotations', entries: readAnnotations(found), shelf }
  }
  if (isHypothesis(found)) {
    return { format: 'Hypothesis', entries: readHypothesis(found), shelf: readShelf(null) }
  }
  throw new Refusal('invalid', NO_EXPORT)
}

function parsed(text: string): unknown {
  if (depthOf(text) > DEPTH_MAX) {
    throw new Refusal('invalid', 'This JSON is nested deeper than any export. Choose another file.')
  }
  try {
    return JSON.parse(text, withoutNul) as unknown
  } catch {
    throw new Refusal('invalid', 'This file begins like JSON but is broken. Export it again.')
  }
}

/** No text in the database holds a NUL. */
const withoutNul = (_name: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\0', '') : value

/** How deep brackets are nested, found without nesting calls. */
function depthOf(text: string): number {
  let [depth, deepest, isInWords] = [0, 0, false]
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '"') isInWords = !isInWords
    else if (isInWords) at += sign === '\\' ? 1 : 0
    else if (sign === '[' || sign === '{') deepest = Math.max(deepest, ++depth)
    else if (sign === ']' || sign === '}') depth -= 1
  }
  return deepest
}
