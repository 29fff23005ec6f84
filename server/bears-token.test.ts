import { expect, test } from 'vitest'

import { bearsToken } from './bears-token'

const TOKEN = 'a-token-of-the-tests'

test.each([
  [`Bearer ${TOKEN}`, TOKEN, true],
  [`Bearer ${TOKEN}x`, TOKEN, false],
  [TOKEN, TOKEN, false],
  [`bearer ${TOKEN}`, TOKEN, false],
  ['Bearer ', TOKEN, false],
  [null, TOKEN, false],
  ['Bearer null', null, false],
  [null, null, false],
])('%s for %s: %s', (header, token, is) => {
  expect(bearsToken(header, token)).toBe(is)
})
