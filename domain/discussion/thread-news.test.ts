import { expect, test } from 'vitest'

import { addressOfNew } from './thread-news'

test('what is new is shown on a page that begins with its branch, or at its own address', () => {
  expect(addressOfNew('t', { id: 'x', page: { after: 'r' } })).toBe('/threads/t?after=r&at=x#c-x')
  expect(addressOfNew('t', { id: 'x', page: { after: null } })).toBe('/threads/t?at=x#c-x')
  expect(addressOfNew('t', { id: 'x', page: 'branch' })).toBe('/c/x#c-x')
})
