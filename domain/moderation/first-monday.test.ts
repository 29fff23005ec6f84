import { expect, test } from 'vitest'

import { firstMonday } from './first-monday'

test.each([
  ['2026-11-22T23:59:59.999Z', '2026-08-31'],
  ['2026-11-23T00:00:00.000Z', '2026-09-07'],
  ['2026-11-29T23:59:59.999Z', '2026-09-07'],
])('of %s the twelve weeks, the present one with them, begin on %s', (now, monday) => {
  expect(firstMonday(new Date(now))).toEqual(new Date(`${monday}T00:00:00Z`))
})
