import { expect, test } from 'vitest'

import { erasedRows } from './erased-rows'

test('a purge names the decisions whose words it took, each with what is left of it', () => {
  expect(erasedRows('')).toEqual(new Map())
  expect(erasedRows('3 abc\n12 def')).toEqual(
    new Map([
      [3, 'abc'],
      [12, 'def'],
    ]),
  )
})
