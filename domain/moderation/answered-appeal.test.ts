import { expect, test } from 'vitest'

import { answeredPage } from './answered-appeal'

test.each([
  [undefined, 1],
  ['', 1],
  ['0', 1],
  ['7', 7],
  ['-1', 1],
  ['1e3', 1],
  ['9999', 2_000],
  [['3', '4'], 1],
])('an address that asks for page %j gets page %i', (asked, page) => {
  expect(answeredPage(asked)).toBe(page)
})
