import { expect, test } from 'vitest'

import { maskedEmail } from './masked-email'

test.each([
  ['ann@example.org', 'a…@e…'],
  ['a@b.example', 'a…@b…'],
])('%s is hinted at as %s', (email, hint) => {
  expect(maskedEmail(email)).toBe(hint)
})
