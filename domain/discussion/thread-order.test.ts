import { expect, test } from 'vitest'

import { threadOrder } from './thread-order'

test.each([
  ['replies', 'replies'],
  ['place', 'place'],
  ['', 'talk'],
  [undefined, 'talk'],
  [['newest', 'talk'], 'talk'],
  ['__proto__', 'talk'],
])('an address that names %j asks for %s', (named, order) => {
  expect(threadOrder(named)).toBe(order)
})
