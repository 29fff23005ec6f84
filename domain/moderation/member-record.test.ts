import { expect, test } from 'vitest'

import { acceptedShare } from './member-record'

test.each([
  [0, 0, null],
  [3, 1, 75],
  [0, 2, 0],
  [5, 0, 100],
  [2, 1, 67],
])('of %i that stand and %i removed the rate is %s', (published, removed, share) => {
  expect(acceptedShare({ published, removed })).toBe(share)
})
