import { describe, expect, test } from 'vitest'
import { canonicalText } from './canonical-text'

describe('canonical text of a block', () => {
  test.each([
    [
      'white space of every kind becomes one space',
      'two\n \t souls\u00a0\u2003meet',
      'two souls meet',
    ],
    ['the ends are trimmed', '\n two souls \u00a0', 'two souls'],
    ['letters are composed', 'cafe\u0301', 'caf\u00e9'],
    [
      'soft hyphens and zero-width joiners are letters like others',
      'a\u00adb\u200dc',
      'a\u00adb\u200dc',
    ],
    ['white space alone is nothing', ' \n\u3000', ''],
  ])('%s', (_rule, raw, canonical) => {
    expect(canonicalText(raw)).toBe(canonical)
  })

  test('it is a fixed point: canonical text stays as it is', () => {
    const once = canonicalText(' E\u0301 \n\n e\u0301\u00a0x ')
    expect(canonicalText(once)).toBe(once)
  })
})
