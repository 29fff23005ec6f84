import { expect, test } from 'vitest'

import { hintCookie, nextAuthCookies, passkeyCookie, sessionCookie, signInCookie } from './cookies'

process.env['INTERLEAF_ORIGIN'] = 'https://library.example'

const DAY_SECONDS = 24 * 60 * 60

test.each([
  ['__Host-interleaf-session', sessionCookie, 30 * DAY_SECONDS],
  ['__Host-interleaf-sign-in', signInCookie, 15 * 60],
  ['__Host-interleaf-passkey', passkeyCookie, 5 * 60],
  ['__Host-interleaf-callback', () => nextAuthCookies().callbackUrl, 15 * 60],
  ['__Host-interleaf-csrf', () => nextAuthCookies().csrfToken, 15 * 60],
])('under https %s is bound to this host and out of reach of scripts', (name, cookie, maxAge) => {
  expect(cookie()).toEqual({
    name,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure: true, maxAge },
  })
})

test('the hint is readable by scripts, for as long as a session can last', () => {
  expect(hintCookie()).toMatchObject({
    name: 'interleaf-member',
    options: { httpOnly: false, sameSite: 'lax', secure: true, maxAge: 30 * DAY_SECONDS },
  })
})
