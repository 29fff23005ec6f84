import { expect, test } from 'vitest'

import { repeats } from './repeats'

const SOURCE = 'First: *Marguerite* lives behind the brewery, next to us.'
const SHORT = 'Marguerite, brewery, now!'

test.each([
  ['five words after each other', 'It says “marguerite lives  behind\nthe BREWERY”.', SOURCE, true],
  ['four of them', 'lives behind the brewery', SOURCE, false],
  [
    'five, but not after each other',
    'Marguerite lives near the brewery, next to them',
    SOURCE,
    false,
  ],
  ['a short source whole', '“Marguerite – brewery now”', SHORT, true],
  ['a part of a short one', 'the brewery', SHORT, false],
  ['what is no sentence', 'Yes, indeed.', 'Yes.', false],
  ['parts of words', 'xMarguerite lives behind the brewerys', SOURCE, false],
  ['nothing', '', SOURCE, false],
])('of %s it says so: %j', (_what, text, ...[source, is]) => {
  expect(repeats(text, { sources: [source] })).toBe(is)
})

test('a phrase is found wherever it stands, as whole words', () => {
  const sought = { sources: [], phrases: ['', 'Marguerite', 'Rue  Haute 3'] }
  expect(repeats('She names marguerite.', sought)).toBe(true)
  expect(repeats('at rue haute, 3', sought)).toBe(true)
  expect(repeats('Marguerites grow there.', sought)).toBe(false)
  expect(repeats('…', sought)).toBe(false)
})
