import { expect, test } from 'vitest'

import { sinceWords } from './since-words'

const NOW = Date.parse('2026-03-12T14:30:00.000Z')

test.each([
  ['2026-03-12T14:05:00.000Z', 'since 14:05'],
  ['2026-03-11T23:50:00.000Z', 'since yesterday'],
  ['2026-03-10T08:00:00.000Z', 'since Tuesday'],
  ['2026-03-07T08:00:00.000Z', 'since Saturday'],
  // A week ago the name of the day would be that of today.
  ['2026-03-05T15:00:00.000Z', 'since 5 March'],
  ['2025-03-12T14:05:00.000Z', 'since 12 March 2025'],
])('of %s it is said: %s', (at, words) => {
  expect(sinceWords(at, NOW, 'UTC')).toBe(words)
})

test('the day is that of the reader’s clock', () => {
  expect(sinceWords('2026-03-11T23:50:00.000Z', NOW, 'Europe/Berlin')).toBe('since 00:50')
})
