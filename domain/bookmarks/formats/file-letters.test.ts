import { expect, test } from 'vitest'

import { lettersOf } from './file-letters'

const WORDS = 'Highlight,Note\r\nthe lamp — “so” 👩,é\r\n'

const littleFirst = (words: string) =>
  Uint8Array.from(
    words.split('').flatMap((unit) => [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8]),
  )
const bigFirst = (words: string) => littleFirst(words).map((_, at, all) => all[at ^ 1] ?? 0)

test.each([
  ['UTF-8', new TextEncoder().encode(WORDS)],
  ['UTF-8 that says so', new TextEncoder().encode(`\ufeff${WORDS}`)],
  ['UTF-16, as spreadsheets save it', littleFirst(`\ufeff${WORDS}`)],
  ['UTF-16 the other way round', bigFirst(`\ufeff${WORDS}`)],
])('every letter of a file in %s is read', (_name, bytes) => {
  expect(lettersOf(bytes)).toBe(WORDS)
})

test.each([
  ['letters of Windows', Uint8Array.of(0x66, 0xfc, 0x72)],
  ['a file that ends inside a letter', new TextEncoder().encode('für 👩').slice(0, -1)],
  ['UTF-16 that ends inside a letter', littleFirst('\ufeffab').slice(0, -1)],
])('%s: refused in a sentence, and no letter is lost unseen', (_name, bytes) => {
  expect(() => lettersOf(bytes)).toThrow('not written in UTF-8')
})

test('of a picture it is said that it is no export, whatever its bytes', () => {
  const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)
  expect(() => lettersOf(picture)).toThrow('no export that the library can read')
})
