import { expect, test } from 'vitest'

import { libraryChoicesInput, mayJoin } from './registration'

test.each([
  ['OPEN', false, true],
  ['OPEN', true, true],
  ['INVITATION', false, false],
  ['INVITATION', true, true],
  ['CLOSED', false, false],
  ['CLOSED', true, false],
] as const)('when joining is %s, someone with an invitation (%s) is let in: %s', (...row) => {
  const [registration, isInvited, expected] = row
  expect(mayJoin(registration, isInvited)).toBe(expected)
})

test.each([{ registration: 'ANYONE' }, { registration: { not: '' } }, {}])(
  '%j is no choice',
  (typed) => {
    expect(libraryChoicesInput.safeParse(typed).success).toBe(false)
  },
)
