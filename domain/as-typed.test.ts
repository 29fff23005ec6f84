import fc from 'fast-check'
import { expect, test } from 'vitest'

import { words, COMMENT_LENGTH_MAX } from './discussion/comment'
import { lengthTyped } from './as-typed'

test('the box counts as the bound does: what is counted is what is measured', () => {
  const piece = fc.constantFrom('a', ' ', '\n', '\r\n', '\0', '😀', '\uD83D', 'a\u0308', '\u00A0')
  const typed = fc
    .tuple(fc.array(piece, { maxLength: 30 }), fc.integer({ min: -20, max: 20 }))
    .map(([pieces, more]) => `x${pieces.join('')}${'y'.repeat(COMMENT_LENGTH_MAX - 31 + more)}`)
  fc.assert(
    fc.property(typed, (text) => {
      expect(words.safeParse(text).success).toBe(lengthTyped(text) <= COMMENT_LENGTH_MAX)
    }),
    { numRuns: 1000 },
  )
})
