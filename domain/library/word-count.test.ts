import { expect, test } from 'vitest'
import { wordCount } from './word-count'

test.each([
  ['two souls', 2],
  ["don’t, won't", 2],
  ['a well-known soul—mate', 4],
  ['1841', 1],
  ['душа и ψυχή', 3],
  ['— … !', 0],
])('“%s” has %i words', (text, count) => {
  expect(wordCount(text)).toBe(count)
})
