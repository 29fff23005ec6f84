import fc from 'fast-check'
import { expect, test } from 'vitest'

import { canonicalText } from './canonical-text'
import { textMap } from './text-map'

const LETTERS = [
  'a',
  'é',
  'e',
  '\u0301',
  '\u0323',
  '👩',
  ' ',
  '\n',
  '\u00a0',
  '\t',
  '.',
  '\u00ad',
  '\u0001',
]
const piece = fc.array(fc.constantFrom(...LETTERS), { maxLength: 8 }).map((all) => all.join(''))
const somePieces = fc.array(piece, { maxLength: 6 })

test('the words on the page are the canonical text, however they are cut into pieces', () => {
  fc.assert(
    fc.property(somePieces, (pieces) => {
      expect(textMap(pieces).text).toBe(canonicalText(pieces.join('')))
    }),
  )
})

test('every unit knows where it came from', () => {
  fc.assert(
    fc.property(somePieces, (pieces) => {
      const raw = pieces.join('').normalize('NFC')
      fc.pre(raw === pieces.join(''))
      const { text, origins } = textMap(pieces)
      const letters = origins.map((origin) => raw.charAt(origin).replace(/\s/, ' '))
      expect(letters.join('')).toBe(text)
    }),
  )
})

test('a space between two pieces belongs to where the white space begins', () => {
  expect(textMap(['two\n', ' souls'])).toEqual({
    text: 'two souls',
    origins: [0, 1, 2, 3, 5, 6, 7, 8, 9],
  })
})

test('a letter composed of several comes from the first of them', () => {
  expect(textMap(['cafe', '\u0301 x'])).toEqual({ text: 'café x', origins: [0, 1, 2, 3, 5, 6] })
})
