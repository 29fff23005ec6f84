import { fieldsOf } from '@/domain/fields-of'

import type { BookEntry } from '../carried'

import { readShelf, shelfByPlace, type BookShelf, type CarriedShelf } from './json-shelf'
import { listOf } from './read-entry'

/** Words in an HTML comment that neither they nor anything else in a text can end. */
export const hiddenJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')

/** A comment with collections, links and names of colours; empty when there are none. Bookmarks are named by the `at` of their marks. */
export function shelfMark(entries: readonly BookEntry[], shelf: BookShelf): string {
  const { colours, collections, links } = shelfByPlace(entries, shelf)
  const isEmpty = collections.length + links.length + Object.keys(colours).length === 0
  return isEmpty ? '' : `<!-- interleaf-shelf:1 ${hiddenJson({ colours, collections, links })} -->`
}

const SHELF = /<!-- interleaf-shelf:1 (\{[^<>\n]*\}) -->/
/**
 * A mark, or the beginning of one that was cut or broken over lines: then there is no group. No mark holds a bracket: what
 * begins one ends the search for the end of the one before.
 */
export const MARK = /<!-- interleaf:1 (?:(\{[^<>\n]*\}) -->)?/g

/** Reads the shelf of a Markdown text; bookmarks that were taken out of the text are in none of its collections. */
export function readMarkdownShelf(text: string): CarriedShelf {
  const { colours, collections, links } = fieldsOf(parsed(SHELF.exec(text)?.[1] ?? 'null'))
  const places = new Map<unknown, number>()
  for (const [place, [, json = 'null']] of [...text.matchAll(MARK)].entries()) {
    const { at } = fieldsOf(parsed(json))
    if (at !== undefined && !places.has(at)) places.set(at, place)
  }
  const placesOf = (found: unknown) => listOf(found).flatMap((at) => places.get(at) ?? [])
  return readShelf({
    colours,
    collections: listOf(collections).map((one) => {
      const { bookmarks, ...words } = fieldsOf(one)
      return { ...words, bookmarks: placesOf(bookmarks) }
    }),
    links: listOf(links).map(placesOf),
  })
}

/** Null for a broken one. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json, (_name, value: unknown) =>
      typeof value === 'string' ? value.replaceAll('\0', '') : value,
    ) as unknown
  } catch {
    return null
  }
}
