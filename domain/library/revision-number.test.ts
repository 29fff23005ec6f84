import { expect, test } from 'vitest'

import { revisionNumber } from './revision-number'

test.each([
  ['1', 1],
  ['120', 120],
])('%j is a number of a revision', (written, number) => {
  expect(revisionNumber(written)).toBe(number)
})

test.each(['', '0', '01', '-1', '1.5', '1e3', 'x', '12345678901', undefined, ['1']])(
  '%j is none',
  (written) => {
    expect(revisionNumber(written)).toBeNull()
  },
)
