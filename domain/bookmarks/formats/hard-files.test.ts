import { expect, test } from 'vitest'

import type { BookEntry } from '../carried'

import { readCsv, writeCsv } from './csv'
import { beginMarkdownBook, USUAL_TEMPLATE, writeMarkdownBook } from './markdown-book'
import { readMarkdownBook } from './markdown-marks'
import { readBook } from './read-book'
import { readReadwise, writeReadwise } from './readwise-csv'

const entry = (note: string): BookEntry => ({
  id: '',
  essay: { title: 'An essay', author: 'Someone', address: 'https://x.example/essays/an-essay' },
  ...{
    colour: 'EMBER',
    meaning: 'true for me',
    concepts: [],
    note,
    keptAt: '2026-11-27T10:00:00.000Z',
    seenAt: null,
    passage: null,
  },
})

const BOMB = `{{#essays}}{{#bookmarks}}${'{{mark}}'.repeat(170)}{{/bookmarks}}{{/essays}}`
const heavy = Array.from({ length: 50 }, () => entry('<'.repeat(5000)))

test('four megabytes of beginnings of marks are read through once', () => {
  const text = '<!-- interleaf:1 {'.repeat(220_000)
  const read = readMarkdownBook(text)
  expect(read).toHaveLength(220_000)
  expect(new Set(read.map((one) => ('fault' in one ? one.fault : 'none'))).size).toBe(1)
})

const three = ['One.', 'Two.', 'Three.'].map(entry)
const notesIn = (text: string) =>
  readBook(text).entries.map((one) => ('fault' in one ? one.fault : one.bookmark.note))
const BROKEN = 'Its mark is broken. Export it again.'

test.each([
  ['a file that ends inside a mark', (text: string) => text.slice(0, text.lastIndexOf(' -->'))],
  [
    'a mark broken over lines',
    (text: string) => text.replace(/,"note":"Three/, ',\n"note":"Three'),
  ],
  ['a mark without its end', (text: string) => text.replace(/ -->(?![^]* -->)/, '')],
])('of %s it is said so, and the others are read', (_what, harm) => {
  const text = harm(
    writeMarkdownBook(three, '{{#essays}}{{#bookmarks}}{{mark}}\n{{/bookmarks}}{{/essays}}'),
  )
  expect(notesIn(text)).toEqual(['One.', 'Two.', BROKEN])
})

test('a broken mark leaves collections and links to the bookmarks that they are of', () => {
  const entries = three.map((one, at) => ({ ...one, id: String(at) }))
  const shelf = {
    colours: {},
    collections: [{ name: 'Evenings', description: '', bookmarks: ['2'] }],
    links: [],
  }
  const text = writeMarkdownBook(entries, USUAL_TEMPLATE, shelf).replace(' -->', '')
  expect(notesIn(text)).toEqual([BROKEN, 'Two.', 'Three.'])
  expect(readBook(text).shelf.collections).toMatchObject([{ name: 'Evenings', bookmarks: [2] }])
})

test('of a CSV file that ends inside a row, and of a row with a cell too many, it is said so', () => {
  const text = writeReadwise(three)
  const cut = text.slice(0, text.lastIndexOf('Three.') + 2)
  expect(notesIn(cut)).toEqual(['One.', 'Two.', expect.stringContaining('The file ends inside it')])
  const parted = text.replace('Two.', 'Two, and more.')
  expect(notesIn(parted)).toEqual(['One.', expect.stringContaining('more cells than'), 'Three.'])
})

test('a row of fewer cells is read: spreadsheets leave out empty ones at the end', () => {
  expect(notesIn('Highlight,Title,Note\r\na,b,c\r\nd,e\r\n')).toEqual(['c', ''])
  expect(notesIn('Highlight,Title,Note\r\na,b,c\r\nd,e')).toEqual(['c', ''])
})

test.each([';', '\t'])('columns parted by %j are said to be', (sign) => {
  const text = writeReadwise(three).replaceAll(',', sign)
  expect(() => readBook(text)).toThrow('Save it with commas')
})

test('empty lines before the first do no harm', () => {
  expect(notesIn(`\r\n\n${writeReadwise(three)}`)).toEqual(['One.', 'Two.', 'Three.'])
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
