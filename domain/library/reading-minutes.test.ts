import { expect, test } from 'vitest'
import { readingMinutes } from './reading-minutes'

test.each([
  [0, 1],
  [300, 1],
  [460, 2],
  [10_000, 43],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes)
})
