import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { fold } from './fold'

describe('folding', () => {
  test.each([
    ['case', 'The SOUL', 'the soul'],
    ['accents, composed or not', 'Café cafe\u0301', 'cafe cafe'],
    ['quotation marks', '“don’t” `a` «b»', "'don't' 'a' 'b'"],
    ['dashes', 'a–b—c−d', 'a-b-c-d'],
    ['an ellipsis', 'so…', 'so...'],
    ['white space', 'a\n\t\u00a0 b', 'a b'],
    ['what has no width', 'so\u00adul\u200b\u2060s', 'souls'],
    ['white space around what has no width', 'a \u200b b', 'a b'],
    ['ligatures', 'ﬁre', 'fire'],
    ['scripts without case stay', 'हिन्दी 愛 한국 👩', 'हिन्दी 愛 한국 👩'],
  ])('%s', (_rule, text, folded) => {
    expect(fold(text).text).toBe(folded)
  })

  test('every unit knows where it came from, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const { text: folded, origins } = fold(text)
        expect(origins).toHaveLength(folded.length + 1)
        expect(origins.at(-1)).toBe(text.length)
        expect(origins.toSorted((one, other) => one - other)).toEqual(origins)
      }),
    )
  })

  test('what is folded stays as it is', () => {
    fc.assert(
      fc.property(fc.lorem(), (text) => {
        expect(fold(fold(text).text).text).toBe(fold(text).text)
      }),
    )
  })
})
