import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

import { searchWindows } from './search-windows'

test('a small library is looked through at once', () => {
  const whole = { near: null, middle: [], middleBelow: 0, olderBelow: 0 }
  expect(searchWindows(0)).toEqual(whole)
  expect(searchWindows(4_095)).toEqual(whole)
})

test('of a larger one every row is in exactly one window', () => {
  for (const last of [4_096, 9_000, 8_191, 8_192, 16_384, 17_000, 40_000, 200_000]) {
    const { near, middle, middleBelow, olderBelow } = searchWindows(last)
    const isIn = (number: number) => [
      near?.includes(`=n/${number >> 10}`),
      middle.includes(`=m/${number >> 13}`) && number < middleBelow,
      number < olderBelow,
    ]
    for (let number = 1; number <= last; number += 97)
      expect(isIn(number).filter(Boolean), String(number)).toHaveLength(1)
    expect(isIn(last)[0]).toBe(true)
  }
})

test('a bucket is what the database takes for one', () => {
  const sql = readFileSync('prisma/migrations/20261124000300_search/migration.sql', 'utf8')
  expect(sql).toContain(`ARRAY['=n/' || ("number" >> 10), '=m/' || ("number" >> 13)]`)
})
