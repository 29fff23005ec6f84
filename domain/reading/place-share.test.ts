import { expect, test } from 'vitest'

import { isUnderWay, shareWords } from './place-share'

test.each([
  [0, false],
  [0.02, false],
  [0.03, true],
  [0.969, true],
  [0.97, false],
  [1, false],
])('with the share %d an essay is under way: %s', (share, expected) => {
  expect(isUnderWay(share)).toBe(expected)
})

test.each([
  [0.426, '43 %'],
  [0.001, '1 %'],
  [0.999, '99 %'],
])('the share %d is said as %s', (share, words) => {
  expect(shareWords(share)).toBe(words)
})
