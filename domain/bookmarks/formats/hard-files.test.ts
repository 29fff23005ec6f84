import { expect, test } from 'vitest'

import type { BookEntry } from '../carried'

import { readCsv, writeCsv } from './csv'
import { beginMarkdownBook, readMarkdownBook, writeMarkdownBook } from './markdown-book'
import { readBook } from './read-book'
import { readReadwise } from './readwise-csv'

const entry = (note: string): BookEntry => ({
  id: '',
  essay: { title: 'An essay', author: 'Someone', address: 'https://x.example/essays/an-essay' },
  ...{
    colour: 'EMBER',
    meaning: 'true for me',
    concepts: [],
    note,
    keptAt: '2026-11-27T10:00:00.000Z',
    passage: null,
  },
})

const BOMB = `{{#essays}}{{#bookmarks}}${'{{mark}}'.repeat(170)}{{/bookmarks}}{{/essays}}`
const heavy = Array.from({ length: 50 }, () => entry('<'.repeat(5000)))

test('four megabytes of beginnings of marks are read through once', () => {
  const text = '<!-- interleaf:1 {'.repeat(220_000)
  expect(readMarkdownBook(text)).toEqual([])
})

test('a template that would write gigabytes is refused in a sentence', () => {
  expect(() => writeMarkdownBook(heavy, BOMB)).toThrow('larger than 32 million characters')
})

test('its beginning is shown all the same, and no more than that is made', () => {
  let made = 0
  const counted = heavy.map((one) => ({
    ...one,
    get note() {
      made += 1
      return one.note
    },
  }))
  made = 0
  expect(beginMarkdownBook({ entries: counted }, BOMB, 4000)).toHaveLength(4000)
  expect(made).toBeLessThan(10)
})

test('half characters and NULs of a mark do not travel on', () => {
  const mark = JSON.stringify({
    ...{ ...entry(''), passage: { exact: 'a\u0000b\ud800', prefix: '', suffix: '' } },
  })
  const [read] = readMarkdownBook(`<!-- interleaf:1 ${mark} -->`)
  expect(read).toMatchObject({ bookmark: { passage: { exact: 'ab\ufffd' } } })
})

test.each(['a;=1+1', '\n=1+1', '＝1+1', ' =1+1', "'=1"])('no spreadsheet calculates %j', (cell) => {
  const written = writeCsv([[cell, 'x']])
  expect(written).toMatch(/^(?:"[^"]*;[^"]*"|"?'[^]*),x\r\n$/)
  expect(readCsv(written)).toEqual([[cell, 'x']])
})

test('what the client of Hypothesis exports is read', () => {
  const target = [{ selector: [{ type: 'TextQuoteSelector', exact: 'the lamp' }] }]
  const annotations = [{ uri: 'https://x.example/essays/a', text: 'Mine.', target }]
  const found = readBook(JSON.stringify({ client_version: '1', annotations }))
  expect(found.format).toBe('Hypothesis')
  expect(found.entries).toMatchObject([{ bookmark: { passage: { exact: 'the lamp' } } }])
})

test('the names that Readwise gives its columns are known too', () => {
  const rows = readReadwise(
    'Highlight,Book Title,Book Author,Highlighted at\r\nthe lamp,An essay,Someone,2026-11-27 10:00:00+00:00\r\n',
  )
  expect(rows).toMatchObject([
    {
      bookmark: {
        essay: { title: 'An essay', author: 'Someone' },
        keptAt: '2026-11-27T10:00:00+00:00',
      },
    },
  ])
})
