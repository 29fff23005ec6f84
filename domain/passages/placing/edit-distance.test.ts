import { expect, test } from 'vitest'

import { likeness } from './edit-distance'

test.each([
  ['colour', 'color'],
  ['connexion', 'connection'],
  ['centre', 'center'],
  ['recieve', 'receive'],
  ['shew', 'show'],
  ['maintain', 'maintained'],
])('%s and %s are one word in two spellings', (one, other) => {
  expect(likeness(one, other)).toBeGreaterThan(0.6)
  expect(likeness(one, other)).toBeLessThan(1)
  expect(likeness(other, one)).toBe(likeness(one, other))
})

test.each([
  ['there', 'where'],
  ['has', 'was'],
  ['love', 'lamp'],
  ['art', 'heart'],
  ['', 'love'],
])('%s and %s are two words', (one, other) => {
  expect(likeness(one, other)).toBe(0)
})

test('a word is itself', () => {
  expect(likeness('a', 'a')).toBe(1)
})
