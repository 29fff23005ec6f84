import { expect, test } from 'vitest'

import { aBookEntry } from './testing/a-book-entry'
import { readReadwise, writeReadwise } from './readwise-csv'

const READWISE = 'Highlight,Title,Author,URL,Note,Location,Date'
const HEADER = `${READWISE},Key,Colour,Meaning,Concepts,Collections,Links,Before,After,Revision,Said,Seen,Kept`

test('the first line is Readwise’s own, letter for letter, and our columns after it', () => {
  expect(writeReadwise([])).toBe(`${HEADER}\r\n`)
})

test('a passage, with its place and the time in UTC to the second', () => {
  expect(writeReadwise([aBookEntry()])).toBe(
    `${HEADER}\r\nthe lamp,On light,Ann,https://library.example/essays/on-light,Mine.,4,2024-05-01 10:00:00,0,MOSS,return to,,,,"🦉: "," is lit.",2,,2025-03-01T21:30:00.456Z,2024-05-01T10:00:00.123Z\r\n`,
  )
})

test('an essay as a whole has no highlight and no place; a passage that is gone is there like any other', () => {
  const whole = aBookEntry({ passage: null, note: '', seenAt: null })
  const gone = aBookEntry({}, { state: 'GONE', now: null })
  const [, first, second] = writeReadwise([whole, gone]).split('\r\n')
  expect(first).toBe(
    ',On light,Ann,https://library.example/essays/on-light,,,2024-05-01 10:00:00,0,MOSS,return to,,,,,,,,,2024-05-01T10:00:00.123Z',
  )
  expect(second).toMatch(/^the lamp,On light,/)
})

test('what is written is read as it was', () => {
  const [entry] = readReadwise(writeReadwise([aBookEntry({ note: '=1+1, "so"\nand so' })]))
  expect(entry).toMatchObject({
    bookmark: {
      ...{ colour: 'MOSS', note: '=1+1, "so"\nand so', keptAt: '2024-05-01T10:00:00.123Z' },
      seenAt: '2025-03-01T21:30:00.456Z',
      passage: { exact: 'the lamp', position: { start: 4, end: 12, unit: 'utf-16' } },
    },
  })
})

test('columns come in any order and case, those that are not there are empty, others are let be', () => {
  const [entry] = readReadwise('Tags,note,HIGHLIGHT\r\nx,Mine.,the lamp\r\n')
  expect(entry).toMatchObject({
    bookmark: {
      note: 'Mine.',
      keptAt: null,
      seenAt: null,
      passage: { exact: 'the lamp', position: null },
    },
  })
})

test.each(['page 4', '-1', '1.5', '123456789'])(
  'the location %j is no place of ours',
  (location) => {
    const [entry] = readReadwise(`Highlight,Location\r\nthe lamp,${location}\r\n`)
    expect(entry).toMatchObject({ bookmark: { passage: { position: null } } })
  },
)

test('without the column of highlights it is none of Readwise’s', () => {
  expect(() => readReadwise('Title,Note\r\na,b\r\n')).toThrow(
    `The first line must name the columns: ${READWISE}.`,
  )
})

test('a row that is too long is left with its words, and the others are read', () => {
  const rows = readReadwise(`Highlight\r\n${'x'.repeat(5001)}\r\nthe lamp\r\n`)
  expect(rows).toMatchObject([
    { fault: 'Its quotation is longer than 5,000 characters.', words: 'x'.repeat(1000) },
    { bookmark: { passage: { exact: 'the lamp' } } },
  ])
})
