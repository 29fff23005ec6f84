import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { fold } from './fold'
import { wordsOf } from './words'

const words = (text: string) => wordsOf(text, new Map())

describe('the words of a text', () => {
  test.each([
    ['signs are none', '“Don’t,” he said—twice.', ["don't", 'he', 'said', 'twice']],
    ['a hyphen parts two', 'to-day', ['to', 'day']],
    ['numbers are words', 'In 1841', ['in', '1841']],
    ['without spaces every letter is one', '愛は光 love', ['愛', 'は', '光', 'love']],
    ['vowel signs belong to their letters', 'हिन्दी', ['हिन्दी']],
    ['a text may have none', ' — ', []],
  ])('%s', (_rule, text, expected) => {
    expect(words(text).folded).toEqual(expected)
  })

  test('each knows its sentence and its block', () => {
    const { sentences, blocks } = words('One. Two two?\nThree, three')
    expect([...sentences]).toEqual([0, 1, 1, 2, 2])
    expect([...blocks]).toEqual([0, 0, 0, 1, 1])
  })

  test('the same word has the same number in two texts', () => {
    const dictionary = new Map<string, number>()
    const [one, other] = [wordsOf('Love is love', dictionary), wordsOf('LOVE!', dictionary)]
    expect([...one.ids]).toEqual([0, 1, 0])
    expect([...other.ids]).toEqual([0])
  })

  test('each stands at its offsets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const { folded, starts, ends } = words(text)
        for (const [index, word] of folded.entries()) {
          expect(fold(text.slice(starts[index], ends[index])).text).toContain(word)
        }
      }),
    )
  })
})
