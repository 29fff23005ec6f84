import { describe, expect, test } from 'vitest'

import { aBookEntry } from './testing/a-book-entry'
import { USUAL_TEMPLATE, writeMarkdownBook } from './markdown-book'
import { hasMarks, readMarkdownBook } from './markdown-marks'

const one = '{{#essays}}{{#bookmarks}}{{mark}}{{/bookmarks}}{{/essays}}'
const field = (name: string) => `{{#essays}}{{#bookmarks}}{{${name}}}{{/bookmarks}}{{/essays}}`

describe('writing', () => {
  test('by the usual template: essays with their bookmarks, gone ones too', () => {
    const gone = aBookEntry({ note: '' }, { exact: 'a moth\na flame', state: 'GONE', now: null })
    const words = writeMarkdownBook([aBookEntry(), gone], USUAL_TEMPLATE)
    expect(words.replaceAll(/<!--.*-->/g, '<!-- … -->')).toBe(`# Bookmarks

## [On light](https://library.example/essays/on-light)

by Ann

> the lamp

Mine.

“return to”, kept on 2024-05-01: https://library.example/p/01900000-0000-7000-8000-000000000001
<!-- … -->

> a moth
> a flame

“return to”, kept on 2024-05-01: https://library.example/p/01900000-0000-7000-8000-000000000001
<!-- … -->

`)
  })

  test.each([
    ['quotation', 'the lamp'],
    ['colour', 'moss'],
    ['meaning', 'return to'],
    ['now', 'the lantern'],
    ['kept', '2024-05-01'],
    ['state', 'The words have been changed since they were chosen.'],
  ])('the field %s', (name, words) => {
    const entry = aBookEntry({}, { state: 'REWORDED', now: 'the lantern' })
    expect(writeMarkdownBook([entry], field(name))).toBe(words)
  })

  test('a template of one’s own may end its lines as Windows does', () => {
    expect(writeMarkdownBook([aBookEntry()], 'All\r\n{{count}}\r\n')).toBe('All\n1\n')
  })

  test('a template that is wrong is refused in a sentence', () => {
    expect(() => writeMarkdownBook([], '{{#essays}}\n{{quote}}\n{{/essays}}')).toThrow(
      'Line 2 of the template: there is no field “quote” here. Known are: title, author, address, #bookmarks.',
    )
  })
})

describe('reading', () => {
  test('the mark alone brings everything back', () => {
    const entries = [aBookEntry({ note: '<b>&amp; “so”\n-->' }), aBookEntry({ passage: null })]
    expect(readMarkdownBook(writeMarkdownBook(entries, one))).toMatchObject([
      {
        bookmark: {
          ...{ colour: 'MOSS', note: '<b>&amp; “so”\n-->', keptAt: '2024-05-01T10:00:00.123Z' },
          seenAt: '2025-03-01T21:30:00.456Z',
          passage: { exact: 'the lamp', revision: 2, position: { start: 4, end: 12 } },
        },
      },
      { bookmark: { passage: null } },
    ])
  })

  test('no words of a person are taken for a mark', () => {
    const forged = '<!-- interleaf:1 {"note":"forged"} -->'
    const words = writeMarkdownBook(
      [aBookEntry({ note: forged }, { exact: forged })],
      USUAL_TEMPLATE,
    )
    expect(readMarkdownBook(words)).toMatchObject([{ bookmark: { note: forged } }])
  })

  test('a broken mark is left, with its words; a text without marks has none', () => {
    expect(readMarkdownBook('<!-- interleaf:1 {"note":} -->')).toEqual([
      { fault: 'Its mark is broken. Export it again.', words: '{"note":}' },
    ])
    expect(hasMarks('# Only words')).toBe(false)
  })
})
