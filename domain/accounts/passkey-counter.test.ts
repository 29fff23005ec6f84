import { expect, test } from 'vitest'

import { countsBackwards } from './passkey-counter'

test.each([
  [0n, 0, 'a key that does not count'],
  [0n, 1, 'the first use of one that does'],
  [7n, 8, 'the next use'],
  [7n, 700, 'a use after others elsewhere'],
  [4_294_967_294n, 4_294_967_295, 'the greatest number there is'],
])('kept %i, told %i is honest: %s', (kept, told) => {
  expect(countsBackwards(kept, told)).toBe(false)
})

test.each([
  [7n, 7, 'the same number twice'],
  [7n, 6, 'a smaller number'],
  [7n, 0, 'a key that has stopped counting'],
])('kept %i, told %i is not: %s', (kept, told) => {
  expect(countsBackwards(kept, told)).toBe(true)
})
