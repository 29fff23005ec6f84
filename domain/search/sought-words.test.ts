import fc from 'fast-check'
import { expect, test } from 'vitest'

import { SOUGHT_LENGTH_MAX, soughtWords } from './sought-words'

test.each([
  ['  the   mirror ', 'the mirror'],
  ['a\0b\u0007c', 'a b c'],
  ['soul\u200bmate', 'soulmate'],
  ['“twin flame”', '"twin flame"'],
  ['КАРМА É', 'карма é'],
  ['karmic-bond', 'karmic bond'],
  ['love -karmic-bond', 'love -"karmic bond"'],
  ['love - bond', 'love bond'],
  ['The “Mirror’s” LIGHT, OR dusk…', 'the "mirror s" light or dusk'],
  ['-"twin flame" love', '-"twin flame" love'],
  ['e\u0301te\u0301', 'été'],
  ['縁', '縁'],
  ['7', '7'],
])('%j is looked for as %j', (typed, words) => {
  expect(soughtWords(typed)).toEqual({ words, fault: null })
})

test.each(['', '   ', '\0', '\u200b\n'])('nothing was typed in %j', (typed) => {
  expect(soughtWords(typed)).toEqual({ words: null, fault: null })
})

test.each([
  ['???', 'There is no letter or number in that. Look for a word.'],
  ['-"', 'There is no letter or number in that. Look for a word.'],
  ['a', 'Write at least two letters.'],
  ['x'.repeat(SOUGHT_LENGTH_MAX + 1), 'Keep it under 200 characters'],
])('%j gets a sentence', (typed, sentence) => {
  const { words, fault } = soughtWords(typed)
  expect(words).toBeNull()
  expect(fault).toContain(sentence)
})

test('whatever is typed becomes words or a sentence, without controls, and within the limit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
      const { words, fault } = soughtWords(typed)
      expect(words === null || fault === null).toBe(true)
      expect(words ?? '').not.toMatch(/[\p{Cc}\p{Cs}]/u)
      expect((words ?? '').length).toBeLessThanOrEqual(SOUGHT_LENGTH_MAX)
    }),
  )
})
