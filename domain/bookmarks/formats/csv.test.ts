import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { readCsv, writeCsv } from './csv'

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '=1+1',
    "'=1",
    "''-x",
    '+1',
    '@a',
    '\t',
    '\r',
    '"',
    '""',
    ',',
    ' a ',
    '\n',
    '\r\n',
  ),
)

describe('writing', () => {
  test.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['two\r\nlines', '"two\r\nlines"'],
    [' spaces ', '" spaces "'],
    ['', ''],
  ])('%j becomes %s', (given, written) => {
    expect(writeCsv([[given, 'x']])).toBe(`${written},x\r\n`)
  })

  test.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\tx', '\rx', "'=1", "''=1"])(
    'no spreadsheet takes %j for a formula',
    (formula) => {
      const written = writeCsv([[formula]])
      expect(written.replace(/^"/, '')).toMatch(/^'/)
      expect(readCsv(written)).toEqual([[formula]])
    },
  )

  test('an apostrophe before other words stands as it was typed', () => {
    expect(writeCsv([["'tis so"]])).toBe("'tis so\r\n")
    expect(readCsv("'tis so\r\n")).toEqual([["'tis so"]])
  })
})

describe('reading', () => {
  test('gives back whatever was written', () => {
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 })
    fc.assert(
      fc.property(rows, (written) => {
        const filled = written.filter((cells) => cells.some((one) => one !== ''))
        expect(readCsv(writeCsv(written))).toEqual(filled)
      }),
    )
  })

  test.each([
    ['a mark of the byte order', '\ufeffa,b\r\n', [['a', 'b']]],
    [
      'lines that end in LF or CR',
      'a,b\nc,d\re,f',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    ['empty lines', 'a\r\n\r\n,\r\nb\r\n', [['a'], ['b']]],
    ['no last line end, and an empty last cell', 'a,', [['a', '']]],
    ['nothing', '', []],
  ])('copes with %s', (_what, text, rows) => {
    expect(readCsv(text)).toEqual(rows)
  })

  test.each([
    ['an open cell', 'a\r\n"b', 'Line 2 of this CSV file has a quotation mark out of place.'],
    ['words after a cell', '"a"b\r\n', 'Line 1 of this CSV file has a quotation mark'],
    [
      'a huge cell',
      `a\r\nb\r\n${'x'.repeat(20_001)}`,
      'Line 3 of this CSV file has a cell of more',
    ],
  ])('names the line of %s', (_what, text, sentence) => {
    expect(() => readCsv(text)).toThrow(sentence)
  })
})
