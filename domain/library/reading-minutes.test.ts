import { expect, test } from 'vitest'
import { minutesLeft, readingMinutes } from './reading-minutes'

test.each([
  [0, 1],
  [300, 1],
  [476, 2],
  [10_000, 42],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes)
})

test.each([
  [0, 10],
  [0.5, 5],
  [0.99, 1],
])('of 2,380 words behind the share %d are left %i minutes', (share, minutes) => {
  expect(minutesLeft(2_380, share)).toBe(minutes)
})
