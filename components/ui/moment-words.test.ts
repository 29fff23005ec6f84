import { expect, test } from 'vitest'

import { absoluteDate, absoluteMoment, relativeMoment } from './moment-words'

const at = '2026-11-22T07:10:00.000Z'
const later = (ms: number) => Date.parse(at) + ms

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

test('a date is written out, the same on server and browser', () => {
  expect(absoluteDate(at)).toBe('22 November 2026')
  expect(absoluteDate('2026-11-02')).toBe('2 November 2026')
  expect(absoluteMoment(at)).toBe('22 November 2026 at 07:10 UTC')
})

test.each([
  [0, 'just now'],
  [59 * SECOND, 'just now'],
  [MINUTE, '1 minute ago'],
  [59.6 * MINUTE, '1 hour ago'],
  [3 * HOUR, '3 hours ago'],
  [23.7 * HOUR, 'yesterday'],
  [DAY, 'yesterday'],
  [6 * DAY, '6 days ago'],
  [7 * DAY, '22 November 2026'],
  [-2 * HOUR, 'in 2 hours'],
])('after %i ms a moment is called "%s"', (ms, words) => {
  expect(relativeMoment(at, later(ms))).toBe(words)
})

test.each([
  ['1841', '1841'],
  ['1841-03', 'March 1841'],
])('the day of an old edition is as exact as it is known: %s', (known, words) => {
  expect(absoluteDate(known)).toBe(words)
})
