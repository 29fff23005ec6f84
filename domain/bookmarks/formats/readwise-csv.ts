import { Refusal } from '@/domain/refusal'
import { wellFormed } from '@/domain/well-formed'

import type { BookEntry } from '../carried'

import { readCsv, writeCsv } from './csv'
import { OWN_COLUMNS, ownCells, readOwnCells, readOwnShelf } from './csv-columns'
import { EMPTY_BOOK_SHELF, type BookShelf, type CarriedShelf } from './json-shelf'
import { readEntry, type ReadEntry } from './read-entry'

const COLUMNS = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'] as const

/** The book in Readwise's columns, and ours after them. An essay kept as a whole has no highlight. */
export function writeReadwise(
  entries: readonly BookEntry[],
  shelf: BookShelf = EMPTY_BOOK_SHELF,
): string {
  const own = ownCells(entries, shelf)
  return writeCsv([
    [...COLUMNS, ...OWN_COLUMNS],
    ...entries.map(({ essay, note, keptAt, passage }, at) => [
      passage?.exact ?? '',
      ...[essay.title, essay.author, essay.address, note],
      passage === null ? '' : String(passage.start),
      keptAt.slice(0, 19).replace('T', ' '),
      ...(own[at] ?? []),
    ]),
  ])
}

type Column = (typeof COLUMNS)[number]

/** What Readwise's own exports call these columns. */
const ALSO: Partial<Record<Column, string>> = {
  Title: 'book title',
  Author: 'book author',
  Date: 'highlighted at',
}

/** Reads a CSV file with Readwise's columns, in any order. Throws a Refusal when the first is missing. */
export function readReadwise(text: string): ReadEntry[] {
  const { names, rows } = tableIn(text)
  if (!names.includes('highlight')) {
    throw new Refusal('invalid', `The first line must name the columns: ${COLUMNS.join(',')}.`)
  }
  const faultOf = rowFault(text, names)
  return rows.map((row, at) => {
    const fault = faultOf(row, at === rows.length - 1)
    if (fault !== null) return { fault, words: wellFormed(row.join(', ').slice(0, 1000)) }
    const cell = (column: Column) =>
      row[names.indexOf(column.toLowerCase())] ?? row[names.indexOf(ALSO[column] ?? '')] ?? ''
    const exact = cell('Highlight')
    const start = /^\d{1,8}$/.test(cell('Location')) ? Number(cell('Location')) : null
    const position = start === null ? null : { start, end: start + exact.length, unit: 'utf-16' }
    const { keptAt, quoted, ...own } = readOwnCells(names, row)
    const carried = {
      essay: { title: cell('Title'), author: cell('Author'), address: cell('URL') },
      ...{ ...own, note: cell('Note'), keptAt: keptAt || momentOf(cell('Date')) },
      passage: exact === '' ? null : { exact, position, ...quoted },
    }
    return readEntry(carried, exact || cell('Title'))
  })
}

/**
 * What is wrong with a row, if anything. Spreadsheets leave out empty cells at the end, so fewer are none unless the file
 * has all of Readwise's columns, which are written whole, and no end of its last line.
 */
function rowFault(text: string, names: readonly string[]) {
  const isCut =
    COLUMNS.every((column) => names.includes(column.toLowerCase())) && !/[\r\n]$/.test(text)
  return (row: readonly string[], isLast: boolean): string | null => {
    if (row.slice(names.length).some((cell) => cell !== '')) {
      return 'It has more cells than the first line has names. Put words with commas in quotation marks.'
    }
    return isCut && isLast && row.length < names.length
      ? 'The file ends inside it. Export it again.'
      : null
  }
}

/** Reads collections and links of such a file; none in one of another program. */
export function readReadwiseShelf(text: string): CarriedShelf {
  const { names, rows } = tableIn(text)
  return readOwnShelf(names, rows)
}

function tableIn(text: string): { names: string[]; rows: string[][] } {
  const [header = [], ...rows] = readCsv(text)
  return { names: header.map((name) => name.trim().toLowerCase()), rows }
}

/** `2026-11-27 10:00:00` as Readwise writes it, in UTC unless it says otherwise, or any ISO moment. */
function momentOf(date: string): string | null {
  const [, moment, zone = ''] =
    /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)([+-]\d\d:\d\d)?$/.exec(date) ?? []
  return moment === undefined ? date || null : `${moment.replace(' ', 'T')}${zone || 'Z'}`
}
