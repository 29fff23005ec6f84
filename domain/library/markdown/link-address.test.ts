import { expect, test } from 'vitest'
import { isLinkAddress } from './link-address'

test.each([
  ['https://a.example', true],
  ['HTTP://a.example', true],
  ['mailto:a@example.org', true],
  ['/essays/one', true],
  ['/', true],
  ['#place', true],
  ['//elsewhere.example', false],
  ['/\\elsewhere.example', false],
  ['http:/elsewhere.example', false],
  ['javascript:x', false],
  [' https://a.example', false],
  ['essays/one', false],
  ['', false],
])('a link may lead to “%s”: %s', (address, may) => {
  expect(isLinkAddress(address)).toBe(may)
})
