import { expect, test } from 'vitest'

import { aBookEntry } from './testing/a-book-entry'
import { readJsonBook, writeJsonBook, writeJsonLeft } from './json-book'

const LIBRARY = 'https://library.example'
const written = (entries = [aBookEntry()]) => JSON.parse(writeJsonBook(entries, LIBRARY)) as object

test('it says what it is, and every field of a bookmark, with offsets in UTF-16', () => {
  expect(written()).toMatchObject({
    ...{ format: 'interleaf-bookmarks', version: 1, library: LIBRARY },
    bookmarks: [
      {
        essay: { title: 'On light', author: 'Ann', address: `${LIBRARY}/essays/on-light` },
        ...{ note: 'Mine.', keptAt: '2024-05-01T10:00:00.123Z', colour: 'MOSS' },
        ...{ meaning: 'return to', seenAt: '2025-03-01T21:30:00.456Z' },
        passage: {
          ...{ exact: 'the lamp', prefix: '🦉: ', suffix: ' is lit.', start: 4, end: 12 },
          ...{ revision: 2, revisedAt: '2024-04-01T00:00:00.000Z' },
          ...{ state: 'UNCHANGED', now: 'the lamp' },
          address: `${LIBRARY}/p/01900000-0000-7000-8000-000000000001`,
        },
      },
    ],
  })
})

test('what is written is read again, whole essays and gone passages too', () => {
  const entries = [
    aBookEntry(),
    aBookEntry({ passage: null, seenAt: null }),
    aBookEntry({}, { state: 'GONE', now: null }),
  ]
  expect(readJsonBook(written(entries))).toMatchObject([
    {
      bookmark: {
        ...{ colour: 'MOSS', seenAt: '2025-03-01T21:30:00.456Z' },
        passage: { position: { start: 4, unit: 'utf-16' }, revision: 2 },
      },
    },
    { bookmark: { passage: null, seenAt: null } },
    { bookmark: { passage: { exact: 'the lamp' } } },
  ])
})

test('a later version is refused, fields of which nothing is known are let be', () => {
  expect(() => readJsonBook({ version: 2, bookmarks: [] })).toThrow('another version of the format')
  const [bookmark] = (written() as { bookmarks: object[] }).bookmarks
  const more = { version: 1, bookmarks: [{ ...bookmark, collections: ['x'] }] }
  expect(readJsonBook(more)).toMatchObject([{ bookmark: { note: 'Mine.' } }])
})

test('a field of its keeper’s own that cannot be read is let be; the bookmark comes', () => {
  const said = [{ revision: 2, place: -1 }]
  const entry = { ...aBookEntry(), meaning: 7, concepts: ['No slug'] }
  const bookmarks = [{ ...entry, passage: { ...entry.passage, said } }]
  expect(readJsonBook({ version: 1, bookmarks })).toMatchObject([
    { bookmark: { meaning: '', concepts: [], passage: { exact: 'the lamp', said: [] } } },
  ])
})

test.each<[string, object, string]>([
  ['a note of 5,001 characters', { note: 'x'.repeat(5001) }, 'Its note is longer than 5,000'],
  ['no words', { passage: { exact: '', prefix: '', suffix: '' } }, 'It quotes no words.'],
  ['an essay that is none', { essay: 7 }, 'Its field “essay” cannot be read.'],
  [
    'a place below nothing',
    { passage: { exact: 'a', start: -1, end: 2 } },
    'Its field “passage.position.start”',
  ],
])('%s is one entry that is left, with the reason', (_what, more, fault) => {
  const bookmark = { essay: { title: 'On light' }, note: '', passage: null, ...more }
  const [entry] = readJsonBook({ version: 1, bookmarks: [bookmark] })
  expect((entry as { fault: string }).fault).toContain(fault)
})

test('what was left of a file can be brought again as it is', () => {
  const [entry] = readJsonBook(written())
  const bookmark = entry && 'bookmark' in entry ? entry.bookmark : null
  const left = writeJsonLeft(
    [
      { bookmark, reason: 'Its essay is not here.', words: 'the lamp' },
      { bookmark: null, reason: 'It quotes no words.', words: 'odd' },
    ],
    LIBRARY,
  )
  expect(readJsonBook(JSON.parse(left))[0]).toEqual(entry)
})
