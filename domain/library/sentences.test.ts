import { expect, test } from 'vitest'

import { firstSentences, sentenceAround } from './sentences'

const TEXT = 'One. Two is longer! Three?\nFour, in a block of its own.'

test.each([
  [0, 'One.'],
  [4, 'One.'],
  [6, 'Two is longer!'],
  [21, 'Three?'],
  [30, 'Four, in a block of its own.'],
  [TEXT.length, 'Four, in a block of its own.'],
])('the sentence around offset %i', (at, sentence) => {
  const { start, end } = sentenceAround(TEXT, at)
  expect(TEXT.slice(start, end)).toBe(sentence)
})

test('an empty text has an empty sentence', () => {
  expect(sentenceAround('', 0)).toEqual({ start: 0, end: 0 })
})

test('the first sentences are one line, also across blocks; all of it when there are fewer', () => {
  expect(firstSentences(TEXT, 1)).toBe('One.')
  expect(firstSentences(TEXT, 4)).toBe('One. Two is longer! Three? Four, in a block of its own.')
  expect(firstSentences('A half sentence', 2)).toBe('A half sentence')
})
