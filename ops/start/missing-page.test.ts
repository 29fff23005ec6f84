import { expect, test } from 'vitest'

import { isMissingPage } from './missing-page'

const html = { 'content-type': 'text/html; charset=utf-8' }

test('a page that was not found is replaced by one that can be read without scripts', () => {
  expect(isMissingPage({ method: 'GET', headers: {} }, { statusCode: 404, headers: html })).toBe(
    true,
  )
  expect(isMissingPage({ method: 'HEAD', headers: {} }, { statusCode: 404, headers: html })).toBe(
    true,
  )
})

test.each([
  ['a page that was found', { method: 'GET', headers: {} }, { statusCode: 200, headers: html }],
  [
    'an address for programs',
    { method: 'GET', headers: {} },
    { statusCode: 404, headers: { 'content-type': 'application/json' } },
  ],
  [
    'what scripts fetch to draw a page',
    { method: 'GET', headers: { rsc: '1' } },
    { statusCode: 404, headers: html },
  ],
  ['an answer to a form', { method: 'POST', headers: {} }, { statusCode: 404, headers: html }],
])('%s is handed on as it is', (_what, asked, answer) => {
  expect(isMissingPage(asked, answer)).toBe(false)
})
