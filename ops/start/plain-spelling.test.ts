import { expect, test } from 'vitest'
import { plainSpelling } from './plain-spelling'

test.each([
  ['/essays/on%2Dparting', '/essays/on-parting'],
  ['/%65ssays/on-parting?a=%2D&b=?', '/essays/on-parting?a=%2D&b=?'],
  ['/essays/%41%5a%30%39%5F%7e%2e', '/essays/AZ09_~.'],
])('%s is written %s', (url, plain) => {
  expect(plainSpelling(url)).toBe(plain)
  expect(plainSpelling(plain)).toBeNull()
})

test.each([
  '/essays/on-parting',
  '/search?q=%41',
  '/essays/%C3%A9t%C3%A9',
  '/essays/a%2Fb',
  '/essays/%252D',
  '/essays/%40%5B%60%7B%00%20%3F',
  '//evil.example/%2D',
  '/\\evil.example/%2D',
])('%s stays as it is', (url) => {
  expect(plainSpelling(url)).toBeNull()
})
