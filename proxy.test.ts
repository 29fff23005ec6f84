import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'

import { proxy } from './proxy'

Object.assign(process.env, { DATABASE_URL: 'postgresql://nowhere', AUTH_SECRET: 'x'.repeat(43) })

const asked = (cookie: string, method = 'GET') =>
  proxy(new NextRequest('http://localhost:3000/reading', { method, headers: { cookie } })).cookies

test('a page asked for once a day lets the browser keep its session for 30 days more, scripts or none', () => {
  const kept = asked('interleaf-session=abc')
  expect(kept.get('interleaf-session')).toMatchObject({
    value: 'abc',
    httpOnly: true,
    sameSite: 'lax',
    maxAge: 30 * 24 * 60 * 60,
  })
  expect(kept.get('interleaf-member')).toMatchObject({ value: '1', httpOnly: false })
  expect(kept.get('interleaf-renewed')?.value).toBe('1')
})

test.each([
  ['renewed within the day', 'interleaf-session=abc; interleaf-renewed=1', 'GET'],
  ['of a browser that is not signed in', 'interleaf-theme=night', 'GET'],
  ['of a form, which may sign out', 'interleaf-session=abc', 'POST'],
])('nothing is given with a request %s', (_what, cookie, method) => {
  expect(asked(cookie, method).getAll()).toEqual([])
})
