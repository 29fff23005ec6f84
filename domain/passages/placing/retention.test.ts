import { expect, test } from 'vitest'

import { confidenceOf } from './confidence'
import { areFew, retentionNeeded } from './retention'

test.each([
  [1, 1, true],
  [3, 1, true],
  [4, 0.6, false],
  [6, 0.6, false],
  [7, 0.5, false],
])('a passage of %i words keeps %f of its letters', (words, share, isFew) => {
  expect(retentionNeeded(words)).toBe(share)
  expect(areFew(words)).toBe(isFew)
})

test('confidence grows with what is left and with how close together it stands', () => {
  expect(confidenceOf({ retention: 1, density: 1 })).toBe(1)
  expect(confidenceOf({ retention: 0.8, density: 1 })).toBeCloseTo(0.8)
  expect(confidenceOf({ retention: 0.8, density: 0.5 })).toBeCloseTo(0.6)
})
