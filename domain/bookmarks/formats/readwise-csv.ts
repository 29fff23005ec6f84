import { Refusal } from '@/domain/refusal'

import type { BookEntry } from '../carried'

import { readCsv, writeCsv } from './csv'
import { readEntry, type ReadEntry } from './read-entry'

const COLUMNS = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'] as const

/** The book in Readwise's columns. An essay kept as a whole has no highlight. */
export const writeReadwise = (entries: readonly BookEntry[]): string =>
  writeCsv([
    COLUMNS,
    ...entries.map(({ essay, note, keptAt, passage }) => [
      passage?.exact ?? '',
      ...[essay.title, essay.author, essay.address, note],
      passage === null ? '' : String(passage.start),
      keptAt.slice(0, 19).replace('T', ' '),
    ]),
  ])

type Column = (typeof COLUMNS)[number]

/** What Readwise's own exports call these columns. */
const ALSO: Partial<Record<Column, string>> = {
  Title: 'book title',
  Author: 'book author',
  Date: 'highlighted at',
}

/** Reads a CSV file with Readwise's columns, in any order. Throws a Refusal when the first is missing. */
export function readReadwise(text: string): ReadEntry[] {
  const [header = [], ...rows] = readCsv(text)
  const names = header.map((name) => name.trim().toLowerCase())
  if (!names.includes('highlight')) {
    throw new Refusal('invalid', `The first line must name the columns: ${COLUMNS.join(',')}.`)
  }
  return rows.map((row) => {
    const cell = (column: Column) =>
      row[names.indexOf(column.toLowerCase())] ?? row[names.indexOf(ALSO[column] ?? '')] ?? ''
    const exact = cell('Highlight')
    const start = /^\d{1,8}$/.test(cell('Location')) ? Number(cell('Location')) : null
    const position = start === null ? null : { start, end: start + exact.length, unit: 'utf-16' }
    const passage = { exact, prefix: '', suffix: '', revision: null, position }
    const carried = {
      essay: { title: cell('Title'), author: cell('Author'), address: cell('URL') },
      ...{ colour: 'EMBER', note: cell('Note'), keptAt: momentOf(cell('Date')) },
      passage: exact === '' ? null : passage,
    }
    return readEntry(carried, exact || cell('Title'))
  })
}

/** `2026-11-27 10:00:00` as Readwise writes it, in UTC unless it says otherwise, or any ISO moment. */
function momentOf(date: string): string | null {
  const [, moment, zone = ''] =
    /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)([+-]\d\d:\d\d)?$/.exec(date) ?? []
  return moment === undefined ? date || null : `${moment.replace(' ', 'T')}${zone || 'Z'}`
}
