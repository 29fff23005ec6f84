import { expect, test } from 'vitest'

import { placeAgain } from './place-again'

const TEXT = 'The gate opens.\nShe waits by the gate.\nHe comes home.\nThe gate opens.'

test('remembered words are found where they stand now', () => {
  expect(placeAgain(TEXT, { words: 'He comes home', share: 0.1 })).toBe(TEXT.indexOf('He comes'))
})

test('words that reach over the end of a block are found too', () => {
  const words = 'waits by the gate. He comes'
  expect(placeAgain(TEXT, { words, share: 0.9 })).toBe(TEXT.indexOf('waits'))
})

test('of two places the nearer one is meant', () => {
  expect(placeAgain(TEXT, { words: 'The gate opens', share: 0.05 })).toBe(0)
  expect(placeAgain(TEXT, { words: 'The gate opens', share: 0.9 })).toBe(
    TEXT.lastIndexOf('The gate'),
  )
})

test('without the words it is the block at the same share', () => {
  expect(placeAgain(TEXT, { words: 'gone', share: 0.4 })).toBe(TEXT.indexOf('She waits'))
  expect(placeAgain(TEXT, { words: '', share: 1 })).toBe(TEXT.lastIndexOf('The gate'))
  expect(placeAgain('', { words: 'gone', share: 0.5 })).toBe(0)
})
