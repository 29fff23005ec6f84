import { expect, test } from 'vitest'

import { anyWordOf, beginningsOf, loosened, narrowed } from './tsquery'

test('choices and buckets are asked for beside the words', () => {
  expect(narrowed("'love' | 'bond'", [['=year/2026'], ['=n/1', '=n/2']])).toBe(
    "('love' | 'bond') & ('=year/2026') & ('=n/1' | '=n/2')",
  )
  expect(narrowed("'love'", [])).toBe("('love')")
})

test('a choice among nothing finds nothing', () => {
  expect(narrowed("'love'", [[]])).toBe("('love') & ('=')")
})

test('any word is enough to choose a snippet, but none that was to be left out', () => {
  expect(anyWordOf("'twin' <-> 'flame' & !'karmic' & 'o''clock'")).toBe(
    "'twin' | 'flame' | 'o''clock'",
  )
})

test('every word may be the beginning of one in a name', () => {
  expect(beginningsOf('kar "bo\' -été!')).toBe("'kar':* & 'bo':* & 'été':*")
  expect(beginningsOf('"\'')).toBeNull()
})

test('words side by side are first looked for wherever they stand, but nothing more is left out', () => {
  expect(loosened("'twin' <-> 'flame' & 'a' <2> 'b' & !( 'c' <-> 'd' )")).toBe(
    "'twin' & 'flame' & 'a' & 'b' & !( 'c' <-> 'd' )",
  )
})
