import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { wholeWords } from './whole-words'

const TEXT = 'Two souls don’t meet — they remember.\nA café is not a church.\n愛は光。'
const words = (selected: string) => {
  const start = TEXT.indexOf(selected)
  const grown = wholeWords(TEXT, { start, end: start + selected.length })
  return grown && TEXT.slice(grown.start, grown.end)
}

describe('a selection grows to whole words', () => {
  test.each([
    ['inside a word it grows to the word', 'oul', 'souls'],
    ['at both ends', 'ouls don’t me', 'souls don’t meet'],
    ['an apostrophe does not end a word', 'n’', 'don’t'],
    ['words that are whole stay', 'they remember', 'they remember'],
    ['a full stop that was selected stays', 'remember.', 'remember.'],
    ['white space at the edges is dropped', ' meet ', 'meet'],
    ['the end of a block too', 'remember.\n', 'remember.'],
    ['over two blocks', 'ber.\nA ca', 'remember.\nA café'],
  ])('%s', (_rule, selected, grown) => {
    expect(words(selected)).toBe(grown)
  })

  test.each([
    ['a dash alone is no passage', ' — '],
    ['white space alone is no passage', ' '],
  ])('%s', (_rule, selected) => {
    expect(words(selected)).toBeNull()
  })

  test('growing once is growing enough, and never shrinks the words', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length), fc.nat(TEXT.length), (one, other) => {
        const selected = { start: Math.min(one, other), end: Math.max(one, other) }
        const grown = wholeWords(TEXT, selected)
        if (grown === null) return
        expect(wholeWords(TEXT, grown)).toEqual(grown)
        expect(TEXT.slice(grown.start, grown.end)).toContain(
          TEXT.slice(selected.start, selected.end).trim(),
        )
      }),
    )
  })
})
