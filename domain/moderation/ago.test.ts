import { expect, test } from 'vitest'

import { ago } from './ago'

const AT = new Date('2026-11-22T10:00:00Z')

test.each([
  ['2026-11-22T09:59:58Z', 'just now'],
  ['2026-11-22T10:00:59Z', 'just now'],
  ['2026-11-22T10:01:00Z', '1 minute ago'],
  ['2026-11-22T10:02:59Z', '2 minutes ago'],
  ['2026-11-22T11:59:00Z', '1 hour ago'],
  ['2026-11-24T09:00:00Z', '1 day ago'],
  ['2026-12-22T10:00:00Z', '30 days ago'],
])('at %s it was %s', (now, words) => {
  expect(ago(AT, new Date(now))).toBe(words)
})
