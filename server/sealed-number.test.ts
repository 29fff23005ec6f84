import { expect, test } from 'vitest'

import { sealedNumber, unsealedNumber } from './sealed-number'

const NUMBERS = [0, 1, 2, 50, 51, 2_147_483_647]

test('a number comes back, for the purpose for which it was sealed', () => {
  for (const number of NUMBERS)
    expect(unsealedNumber('one', sealedNumber('one', number))).toBe(number)
  for (const number of NUMBERS)
    expect(unsealedNumber('two', sealedNumber('one', number))).toBeNull()
})

test('neighbours have nothing in common that would tell how far they are apart', () => {
  const sealed = NUMBERS.map((number) => sealedNumber('one', number))
  expect(new Set(sealed.map((text) => text.slice(0, 6))).size).toBe(NUMBERS.length)
  for (const text of sealed) expect(text).toMatch(/^[\w-]{22}$/)
})

test.each([undefined, null, '', '7', 'x'.repeat(22), 'x'.repeat(21), 'ä'.repeat(22), ['a'], 7])(
  'what was never sealed, %j, is no number',
  (odd) => {
    expect(unsealedNumber('one', odd)).toBeNull()
  },
)

test('nor is anything that was made up: of many tries none is one', () => {
  const tries = Array.from({ length: 20_000 }, (_, nth) => `made-up-${nth}`.padEnd(22, 'x'))
  expect(tries.filter((made) => unsealedNumber('one', made) !== null)).toEqual([])
})
