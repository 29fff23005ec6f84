import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { isVisible, typedLine, typedText } from './typed-text'

describe('what a person typed', () => {
  test('keeps its line ends and inner spaces, and loses what is blank at the ends', () => {
    expect(typedText.parse('  one\r\n\r\n  two \n')).toBe('one\n\n  two')
  })

  test.each([
    ['a NUL', 'a\0b', 'ab'],
    ['half a character', 'a\ud83d b', 'a\uFFFD b'],
    ['a whole one', 'a😀b', 'a😀b'],
    ['controls', 'a\u0001\u0008\u001b\u007fb', 'ab'],
    ['what is no character', 'a\ufffe\uffffb', 'ab'],
    ['the line ends of an old Macintosh', 'a\rb\r\nc', 'a\nb\nc'],
    ['the feeds of a printer', 'a\vb\fc', 'a b c'],
    ['a tab', 'a\tb', 'a\tb'],
  ])('comes back from the database as it went in: %s', (_what, typed, kept) => {
    expect(typedText.parse(typed)).toBe(kept)
  })

  test('does not change when it is sent again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const once = typedText.parse(typed)
        expect(typedText.parse(once)).toBe(once)
        expect(Buffer.from(once).toString()).toBe(once)
        expect(once).not.toContain('\0')
      }),
    )
  })
})

describe('text can be seen', () => {
  test.each(['a', '?', '…', '愛', 'שלום', '😀', '❤️', '1'])('when it is %s', (text) => {
    expect(isVisible(text)).toBe(true)
  })

  test.each([
    ['nothing', ''],
    ['spaces and line ends', ' \n\t\u00a0\u3000'],
    ['spaces of no width', '\u200b\u200d\u2060\ufeff'],
    ['directions', '\u202e\u2066'],
    ['letters that show nothing', '\u3164\u115f\u2800'],
    ['controls', '\u0007\u001b'],
  ])('unless it is only %s', (_what, text) => {
    expect(isVisible(text)).toBe(false)
  })
})

describe('a line among other words', () => {
  test.each([
    ['line ends and spaces', ' one\n\ttwo  three ', 'one two three'],
    ['signs that turn what follows', 'a\u202egnp.exe\u2066\u200f', 'agnp.exe'],
    ['letters of any script', 'שלום, עולם', 'שלום, עולם'],
  ])('is made of %s', (_what, typed, line) => {
    expect(typedLine.parse(typed)).toBe(line)
  })

  test('is no heap of accents, though letters may have some', () => {
    expect(typedLine.safeParse('ế ợ שָּׁ').success).toBe(true)
    expect(typedLine.safeParse(`n${'\u0301\u0323'.repeat(4)}`).error?.issues[0]?.message).toBe(
      'That is a heap of accents. Use fewer.',
    )
  })
})
