import type { StatementRecord } from '@/domain/moderation/statement-fields'

/** How many statements the database takes at once. */
const STATEMENTS_AT_ONCE = 100

type NamedFile = { name: string; words: string }

/** The files of an export: one for each call of the database, and one table of all. */
export function statementFiles(records: readonly StatementRecord[], of: string): NamedFile[] {
  const calls = Math.ceil(records.length / STATEMENTS_AT_ONCE)
  const json = Array.from({ length: calls }, (_none, call) => {
    const begin = call * STATEMENTS_AT_ONCE
    const statements = records.slice(begin, begin + STATEMENTS_AT_ONCE)
    const number = String(call + 1).padStart(3, '0')
    return { name: `${of}-${number}.json`, words: `${JSON.stringify({ statements }, null, 2)}\n` }
  })
  return records.length === 0 ? [] : [...json, { name: `${of}.csv`, words: table(records) }]
}

function table(records: readonly StatementRecord[]): string {
  const fields = [...new Set(records.flatMap((record) => Object.keys(record)))]
  const lines = records.map((record) => {
    const values: Readonly<Record<string, unknown>> = record
    return fields.map((field) => cell(values[field])).join(',')
  })
  return [fields.join(','), ...lines].map((line) => `${line}\r\n`).join('')
}

/** RFC 4180; several values of one field as JSON. */
function cell(value: unknown): string {
  if (value === undefined) return ''
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
