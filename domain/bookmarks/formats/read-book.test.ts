import { describe, expect, test } from 'vitest'

import { aBookEntry } from './testing/a-book-entry'
import { writeJsonBook } from './json-book'
import { USUAL_TEMPLATE, writeMarkdownBook } from './markdown-book'
import { readBook } from './read-book'
import { writeReadwise } from './readwise-csv'
import { writeAnnotations } from './web-annotations'

const book = [aBookEntry({ note: '<!-- interleaf:1 {} -->' })]

describe('a file is known by its beginning, whatever its name', () => {
  test.each([
    ['JSON', writeJsonBook(book, 'https://library.example')],
    ['Markdown', writeMarkdownBook(book, USUAL_TEMPLATE)],
    ['CSV', writeReadwise(book)],
    ['CSV', 'Title,"Highlight"\r\nOn light,the lamp\r\n'],
    ['Web Annotations', writeAnnotations(book, 'https://library.example')],
    ['Hypothesis', '{"total":1,"rows":[{"uri":"x","target":[],"text":"So."}]}'],
  ])('%s', (format, text) => {
    expect(readBook(text)).toMatchObject({ format, entries: [{}] })
    expect(readBook(`\ufeff${text}`)).toMatchObject({ format })
  })
})

describe('what is no book is refused in a sentence', () => {
  test.each([
    ['any words', 'Hello.', 'This is no export that the library can read.'],
    ['any JSON', '{"a":1}', 'This is no export that the library can read.'],
    ['broken JSON', '{"format":', 'This file begins like JSON but is broken.'],
    ['JSON of many brackets', '['.repeat(100_000), 'nested deeper than any export'],
    [
      'an empty book',
      '{"format":"interleaf-bookmarks","version":1,"bookmarks":[]}',
      'There is no bookmark',
    ],
    ['10,001 bookmarks', `Highlight\r\n${'x\r\n'.repeat(10_001)}`, 'more than 10,000 bookmarks'],
    ['more than 4 MB', 'x'.repeat(4_000_001), 'larger than 4 MB'],
  ])('%s', (_what, text, sentence) => {
    expect(() => readBook(text)).toThrow(sentence)
  })

  test('brackets in words are no nesting', () => {
    const note = '['.repeat(100)
    expect(readBook(writeJsonBook([aBookEntry({ note })], 'x'))).toMatchObject({
      entries: [{ bookmark: { note } }],
    })
  })
})
