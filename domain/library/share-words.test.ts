import { expect, test } from 'vitest'
import { drawnWords, firstWords } from './share-words'

const LETTERS = new Set(
  Array.from('abcdefghijklmnopqrstuvwxyzABCéα0123456789 .,-“”…&’').map(
    (sign) => sign.codePointAt(0) ?? 0,
  ),
)
const drawn = (words: string | null) => drawnWords(words, LETTERS)

test.each([
  ['a line', 'a line'],
  ['“a”, b & c…', '“a”, b & c…'],
  ['  two\n\tlines\u00a0here ', 'two lines here'],
  ['e\u0301', 'é'],
  ['a\u00adb\u200bc', 'abc'],
  ['well\u2010known', 'well-known'],
])('%j is drawn as %j', (words, wished) => {
  expect(drawn(words)).toBe(wished)
})

test.each([
  ['love 💔 again', 'love again'],
  ['❤️ love 👩‍❤️‍👨', 'love'],
  ['1️⃣ first', '1 first'],
  ['a → b', 'a b'],
])('a sign that the face lacks is left out: %j', (words, wished) => {
  expect(drawn(words)).toBe(wished)
})

test.each([null, '', '   ', '💔', '…', '愛', 'love 愛', 'אהבה', 'प्रेम', 'q\u0307', '\ud83d'])(
  '%j is not drawn at all',
  (words) => {
    expect(drawn(words)).toBeNull()
  },
)

test.each([
  ['short', 'short'],
  ['one two three', 'one two…'],
  ['one two, three', 'one two…'],
  ['unbroken-and-more', 'unbroken…'],
  ['unbrokenwords', 'unbrokenwo…'],
  ['a unbrokenwords', 'a unbroken…'],
  [null, null],
])('of %j the first ten characters are %j', (words, wished) => {
  expect(firstWords(words, 10)).toBe(wished)
})
