import { Refusal } from '@/domain/refusal'

/** What a spreadsheet would take for a formula, in whatever width it is written. */
const FORMULA = /^[\s']*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r]/u
const DEFUSED = /^'[\s']*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r]/u

/** A cell that no spreadsheet calculates: an apostrophe is put before what would begin a formula. */
const defused = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell)

/** Takes back what `defused` put before a cell. */
const undefused = (cell: string): string => (DEFUSED.test(cell) ? cell.slice(1) : cell)

/** Some spreadsheets part bare cells at a semicolon, and calculate what comes after it. */
const quoted = (cell: string): string =>
  /[",;\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell

/** Rows as a CSV file (RFC 4180), safe to open in a spreadsheet. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => quoted(defused(cell))).join(',')}\r\n`).join('')

export const CELL_LENGTH_MAX = 20_000

/** The rows of a CSV file. Throws a Refusal that names the line when it is none, or a cell is larger than any of ours. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = text.startsWith('\ufeff') ? 1 : 0
  while (at < text.length || row.length > 0) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at) : bareCell(text, at)
    if (cell.length > CELL_LENGTH_MAX) throw new Refusal('invalid', largeCell(text, at))
    row.push(undefused(cell))
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
    if (text[end] === ',') continue
    rows.push(row)
    row = []
  }
  return rows.filter((cells) => cells.some((cell) => cell !== ''))
}

type Cell = { cell: string; end: number }

function bareCell(text: string, at: number): Cell {
  let end = at
  while (end < text.length && !',\r\n'.includes(text.charAt(end))) end += 1
  return { cell: text.slice(at, end), end }
}

function quotedCell(text: string, at: number): Cell {
  let close = text.indexOf('"', at + 1)
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  const end = close + 1
  const isWhole = close !== -1 && (end === text.length || ',\r\n'.includes(text.charAt(end)))
  if (!isWhole) throw new Refusal('invalid', oddCell(text, at))
  return { cell: text.slice(at + 1, close).replaceAll('""', '"'), end }
}

const lineAt = (text: string, at: number) => text.slice(0, at).split('\n').length

const oddCell = (text: string, at: number) =>
  `Line ${lineAt(text, at)} of this CSV file has a quotation mark out of place. Export it again.`

const largeCell = (text: string, at: number) =>
  `Line ${lineAt(text, at)} of this CSV file has a cell of more than 20,000 characters. Shorten it.`
