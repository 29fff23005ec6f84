import { expect, test } from 'vitest'

import { progressWords } from './place-progress'

test.each([
  [['a', 'b', 'c'], 'all read'],
  [['a'], '1 of 3 read'],
  [['x'], '0 of 3 read'],
])('of a, b, c with %j read', (read, words) => {
  expect(progressWords(['a', 'b', 'c'], new Set(read))).toBe(words)
})
