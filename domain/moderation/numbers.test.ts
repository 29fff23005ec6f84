import { expect, test } from 'vitest'

import { durationWords, shareOf } from './numbers'

test.each([
  [1, '1 second'],
  [119, '119 seconds'],
  [120, '2 minutes'],
  [7_199, '120 minutes'],
  [7_200, '2 hours'],
  [172_799, '48 hours'],
  [172_800, '2 days'],
  [864_000, '10 days'],
])('%i seconds are told as %s', (seconds, words) => {
  expect(durationWords(seconds)).toBe(words)
})

test('a share is told in whole percent, and not at all of nothing', () => {
  expect(shareOf(1, 3)).toBe('33 %')
  expect(shareOf(0, 3)).toBe('0 %')
  expect(shareOf(0, 0)).toBeNull()
})
