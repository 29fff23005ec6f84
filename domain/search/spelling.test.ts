import { expect, test } from 'vitest'

import { meantWord } from './spelling'

const known = (...words: [string, number][]) =>
  words.map(([word, entries]) => ({ word, folded: word, entries }))

test.each([
  ['krama', 'karma'],
  ['miror', 'mirror'],
  ['mirrorr', 'mirror'],
  ['runer', 'runner'],
  ['forgivness', 'forgiveness'],
])('%s was meant to be %s', (typed, meant) => {
  const library = known(['karma', 9], ['mirror', 9], ['runner', 9], ['forgiveness', 1], ['kiss', 9])
  expect(meantWord(typed, library)).toBe(meant)
})

test('of words equally near, the more frequent was meant', () => {
  expect(meantWord('lave', known(['lane', 2], ['love', 90], ['wave', 3]))).toBe('love')
})

test('a short word may have one slip, a long one three, and no word more', () => {
  expect(meantWord('xova', known(['love', 9]))).toBeNull()
  expect(meantWord('zzzzzz', known(['mirror', 9]))).toBeNull()
  expect(meantWord('awakkenig', known(['awakening', 1]))).toBe('awakening')
})

test('an accent is no slip, and what is shown has it', () => {
  expect(meantWord('ame', [{ word: 'âme', folded: 'ame', entries: 1 }])).toBe('âme')
})
