import { expect, test } from 'vitest'

import { mayRemove } from './ways-in'

test.each([
  [{ email: true, passkeys: 1, providers: 0 }, true],
  [{ email: true, passkeys: 0, providers: 1 }, true],
  [{ email: false, passkeys: 1, providers: 1 }, true],
  [{ email: false, passkeys: 2, providers: 0 }, true],
  [{ email: false, passkeys: 0, providers: 2 }, true],
  [{ email: false, passkeys: 1, providers: 0 }, false],
  [{ email: false, passkeys: 0, providers: 1 }, false],
  [{ email: true, passkeys: 0, providers: 0 }, false],
  [{ email: false, passkeys: 0, providers: 0 }, false],
])('of %o one way may be removed: %s', (ways, allowed) => {
  expect(mayRemove(ways)).toBe(allowed)
})
