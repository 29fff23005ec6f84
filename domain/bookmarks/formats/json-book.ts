import { fieldsOf } from '@/domain/fields-of'
import { Refusal } from '@/domain/refusal'

import type { BookEntry, CarriedBookmark } from '../carried'

import { EMPTY_BOOK_SHELF, shelfByPlace, type BookShelf } from './json-shelf'
import { listOf, readEntry, textOf, type ReadEntry } from './read-entry'

export const JSON_FORMAT = 'interleaf-bookmarks'
const VERSION = 1

/** The whole book, every field of it; `library` is the origin of its addresses. */
export function writeJsonBook(
  entries: readonly BookEntry[],
  library: string,
  shelf: BookShelf = EMPTY_BOOK_SHELF,
): string {
  const bookmarks = entries.map(({ id: _, passage, ...entry }) => ({
    ...entry,
    passage: passage && withoutCodePoints(passage),
  }))
  return book(library, bookmarks, shelfByPlace(entries, shelf))
}

/** What could not be placed, in the same format, each with the reason: it can be brought again another day. */
export function writeJsonLeft(
  left: readonly { bookmark: CarriedBookmark | null; reason: string; words: string }[],
  library: string,
): string {
  const bookmarks = left.map(({ bookmark, reason, words }) => {
    if (bookmark === null) return { reason, words }
    const { passage, ...entry } = bookmark
    const quoted = passage && {
      ...{ exact: passage.exact, prefix: passage.prefix, suffix: passage.suffix },
      ...{ revision: passage.revision, ...passage.position, said: passage.said },
    }
    return { ...entry, reason, passage: quoted }
  })
  return book(library, bookmarks)
}

const book = (library: string, bookmarks: readonly object[], more: object = {}): string =>
  `${JSON.stringify({ format: JSON_FORMAT, version: VERSION, library, bookmarks, ...more }, null, 2)}\n`

function withoutCodePoints(passage: NonNullable<BookEntry['passage']>) {
  const { codePoints: _, ...rest } = passage
  return rest
}

/** Reads what `writeJsonBook` wrote; fields it does not know are let be. Throws a Refusal for a later version. */
export function readJsonBook(found: unknown): ReadEntry[] {
  const { version, bookmarks } = fieldsOf(found)
  if (version !== VERSION) {
    throw new Refusal(
      'invalid',
      'This file is of another version of the format. Export it again, in version 1.',
    )
  }
  return listOf(bookmarks).map(readJsonEntry)
}

/** Reads one bookmark of the JSON format. */
export function readJsonEntry(found: unknown): ReadEntry {
  const { passage, keptAt, ...entry } = fieldsOf(found)
  const { exact, prefix, suffix, revision, start, end, unit, said } = fieldsOf(passage)
  const isPlaced = start !== undefined && end !== undefined
  const quoted = passage !== null && {
    ...{ exact, prefix, suffix, said, revision: revision ?? null },
    position: isPlaced ? { start, end, unit: unit ?? 'utf-16' } : null,
  }
  const carried = { ...entry, keptAt: keptAt ?? null, passage: quoted || null }
  return readEntry(carried, textOf(exact) || textOf(fieldsOf(entry['essay'])['title']))
}
