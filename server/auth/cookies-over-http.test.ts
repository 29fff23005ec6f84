import { expect, test } from 'vitest'

import { hintCookie, sessionCookie, signInCookie } from './cookies'

process.env['INTERLEAF_ORIGIN'] = 'http://localhost:3000'

test.each([
  ['session', sessionCookie, 'interleaf-session'],
  ['sign-in', signInCookie, 'interleaf-sign-in'],
])(
  'on http://localhost the %s cookie has a name that a browser takes without https',
  (_which, cookie, name) => {
    expect(cookie()).toMatchObject({ name, options: { httpOnly: true, secure: false } })
  },
)

test('the hint is not marked Secure there, or no browser would keep it', () => {
  expect(hintCookie().options.secure).toBe(false)
})
