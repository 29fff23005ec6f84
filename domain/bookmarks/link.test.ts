import { expect, test } from 'vitest'

import { inOrder } from './link'

test('a link is the same from both ends', () => {
  expect(inOrder('a', 'b')).toEqual({ oneId: 'a', otherId: 'b' })
  expect(inOrder('b', 'a')).toEqual(inOrder('a', 'b'))
})
