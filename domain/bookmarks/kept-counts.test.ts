import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { countReaders, readKeptCounts, sentencesOf, type KeptStretch } from './kept-counts'

const TEXT = 'One lamp is lit. Nobody came.\nThen a step was heard.'
const at = (words: string, reader: string | number): KeptStretch => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length, memberId: String(reader) }
}
const readers = (count: number, words: string) =>
  Array.from({ length: count }, (_, reader) => at(words, reader))
const said = (kept: KeptStretch[]) =>
  countReaders(TEXT, kept).map(({ start, end, readers: count }) => [TEXT.slice(start, end), count])

test('sentences end with their block', () => {
  expect(sentencesOf(TEXT).map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    'One lamp is lit.',
    'Nobody came.',
    'Then a step was heard.',
  ])
})

describe('how many keep a sentence', () => {
  test.each([
    [4, []],
    [5, [['Nobody came.', 5]]],
    [9, [['Nobody came.', 5]]],
    [10, [['Nobody came.', 10]]],
    [19, [['Nobody came.', 10]]],
    [73, [['Nobody came.', 50]]],
  ])('%i readers', (count, expected) => {
    expect(said(readers(count, 'Nobody came'))).toEqual(expected)
  })

  test('the same reader counts once, however often they kept it', () => {
    const same = ['Nobody', 'came', 'Nobody came', 'Nobody came.'].map((words) => at(words, 0))
    expect(said([...readers(4, 'Nobody came.'), ...same])).toEqual([])
    expect(said([...readers(5, 'Nobody came.'), ...same])).toEqual([['Nobody came.', 5]])
  })

  test('a passage over two sentences is of both; one that only touches a sentence is not of it', () => {
    expect(said(readers(5, 'lamp is lit. Nobody came'))).toEqual([
      ['One lamp is lit.', 5],
      ['Nobody came.', 5],
    ])
    expect(said(readers(5, 'One lamp is lit. N'))).toEqual([['One lamp is lit.', 5]])
  })

  test('whatever is kept, nothing is said of fewer than five readers', () => {
    const stretch = fc.record({
      start: fc.nat(TEXT.length),
      end: fc.nat(TEXT.length),
      memberId: fc.constantFrom('a', 'b', 'c', 'd'),
    })
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 60 }), (kept) => {
        expect(countReaders(TEXT, kept)).toEqual([])
      }),
    )
  })
})

test('the browser takes counts of the revision on the page alone, by their shape', () => {
  const sentences = [{ start: 0, end: 4, readers: 5 }, { start: 'a' }, null]
  const answer = { version: 1, revision: 'r', sentences }
  expect(readKeptCounts(answer, 'r')).toEqual([{ start: 0, end: 4, readers: 5 }])
  expect(readKeptCounts(answer, 'other')).toEqual([])
  expect(readKeptCounts('no', 'r')).toEqual([])
})
