import type { BookEntry } from '../carried'

import { CELL_LENGTH_MAX } from './csv'
import { readShelf, shelfByPlace, type BookShelf, type CarriedShelf } from './json-shelf'

/**
 * What a book says beyond Readwise's columns. Several names stand below each other in one cell. The last is never empty: by
 * that a row with a cell too many is known.
 */
export const OWN_COLUMNS = [
  ...['Key', 'Colour', 'Meaning', 'Concepts', 'Collections', 'Links'],
  ...['Before', 'After', 'Revision', 'Said', 'Seen', 'Kept'],
] as const

/** The cells of these columns for each bookmark. `Links` names others by their keys, so that rows may be sorted. */
export function ownCells(entries: readonly BookEntry[], shelf: BookShelf): string[][] {
  const { collections, links } = shelfByPlace(entries, shelf)
  const collected = entries.map((): string[] => [])
  for (const { name, bookmarks } of collections) {
    for (const at of bookmarks) collected[at]?.push(name)
  }
  const linked = entries.map((): string[] => [])
  for (const [one, other] of links) linked[one]?.push(String(other))
  return entries.map(({ colour, meaning, concepts, keptAt, seenAt, passage }, at) =>
    [
      ...[String(at), colour, meaning, concepts.join('\n')],
      ...[(collected[at] ?? []).join('\n'), (linked[at] ?? []).join('\n')],
      ...(passage === null
        ? ['', '', '', '']
        : [passage.prefix, passage.suffix, String(passage.revision), saidIn(passage)]),
      ...[seenAt ?? '', keptAt],
    ].map((cell) => (cell.length > CELL_LENGTH_MAX ? '' : cell)),
  )
}

const saidIn = ({ said }: NonNullable<BookEntry['passage']>): string =>
  said.length === 0 ? '' : JSON.stringify(said)

type Row = readonly string[]

/** What these columns say of one bookmark; what is not there, or cannot be read, is left open. */
export function readOwnCells(names: Row, row: Row) {
  const cell = cellIn(names, row)
  const revision = cell('Revision')
  return {
    ...{ colour: cell('Colour'), meaning: cell('Meaning'), concepts: linesOf(cell('Concepts')) },
    ...{ keptAt: cell('Kept'), seenAt: cell('Seen') },
    quoted: {
      ...{ prefix: cell('Before'), suffix: cell('After'), said: parsed(cell('Said')) },
      revision: /^[1-9]\d{0,6}$/.test(revision) ? Number(revision) : null,
    },
  }
}

/** The collections and links that these columns name. */
export function readOwnShelf(names: Row, rows: readonly Row[]): CarriedShelf {
  const places = new Map<string, number>()
  const collections = new Map<string, number[]>()
  for (const [place, row] of rows.entries()) {
    const cell = cellIn(names, row)
    const key = cell('Key')
    if (key !== '' && !places.has(key)) places.set(key, place)
    for (const name of linesOf(cell('Collections'))) {
      collections.set(name, [...(collections.get(name) ?? []), place])
    }
  }
  const links = rows.flatMap((row, place) =>
    linesOf(cellIn(names, row)('Links')).map((key) => [place, places.get(key) ?? null]),
  )
  const named = [...collections].map(([name, bookmarks]) => ({ name, bookmarks }))
  return readShelf({ collections: named, links })
}

const cellIn = (names: Row, row: Row) => (column: (typeof OWN_COLUMNS)[number]) =>
  row[names.indexOf(column.toLowerCase())] ?? ''

const linesOf = (cell: string): string[] => cell.split(/\r?\n/).filter((line) => line !== '')

/** Undefined for what is no JSON. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return undefined
  }
}
