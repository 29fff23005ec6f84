import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { found, lexiconOf, tokensOf } from './tokens'

const finds = (words: string, ...list: string[]) => found(tokensOf(words), lexiconOf(list))
const ZERO_WIDTH = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u180e', '\ufe0f']

describe('an entry of a word list is found', () => {
  test.each([
    ['a casino.', 'casino'],
    ['CASINO!', 'casino'],
    ['the casino’s door, casino', 'Casino'],
    ['(casino)', 'casino'],
    ['cheap, pills\nhere', 'cheap pills'],
    ['Straße', 'STRASSE'],
    ['ΟΔΟΣ', 'οδός'.normalize('NFD').replaceAll('\u0301', '')],
    ['İstanbul', 'istanbul'],
    ['cafe\u0301', 'café'],
    ['ｃａｓｉｎｏ', 'casino'],
    ['𝐜𝐚𝐬𝐢𝐧𝐨', 'casino'],
    ['don’t go', "don't go"],
    ['это казино', 'казино'],
    ['इस जुआ में', 'जुआ'],
    ['هذا قمار هنا', 'قمار'],
    ['我们去赌场吧', '赌场'],
    ['เขาไปบ่อนพนันทุกวัน', 'บ่อนพนัน'],
    ['カジノへ行く', 'カジノ'],
  ])('in %j: %j', (words, entry) => {
    expect(finds(words, entry)).toEqual([entry])
  })

  test.each([
    ['with Cyrillic letters', 'саsinо'],
    ['in Cyrillic letters alone, among Latin words', 'this is a сор of ours'],
    ['with Greek letters', 'cαsinο'],
    ['with digits', 'c4s1n0'],
    ['with characters by number', 'cas&#x200b;ino &#99;asino'],
    ['with a soft hyphen by name', 'ca&shy;sino'],
    ['with marks of Markdown inside', 'cas**in**o'],
  ])('disguised %s', (_how, words) => {
    expect(finds(words, 'casino', 'cop')).toHaveLength(1)
  })

  test.each([
    ['by spaces', 'come to the c a s i n o now', 'casino'],
    ['by points', 'C.a.s.i.n.o', 'casino'],
    ['by dashes', 'c-a-s-i-n-o', 'casino'],
    ['by lines', 'c_a_s_i_n_o', 'casino'],
    ['with digits in it', 'a c 4 s 1 n 0', 'casino'],
    ['in Cyrillic letters', 'the с а s i n о here', 'casino'],
    ['of several words', 'c h e a p   p i l l s', 'cheap pills'],
    ['among others', 'I want to d i e', 'i want to die'],
    ['after another', 'g o  t o  a  c a s i n o', 'casino'],
    ['with a sign on both sides', 'c - a - s - i - n - o', 'casino'],
    ['after a word of one letter', 'buy a c a s i n o', 'casino'],
    ['before a word of one letter', 'c a s i n o I say', 'casino'],
    ['in another alphabet', 'в к а з и н о', 'казино'],
  ])('spelt out %s', (_how, words, entry) => {
    expect(finds(words, entry)).toEqual([entry])
  })

  test('with anything that cannot be seen between its letters', () => {
    const between = fc.array(fc.constantFrom(...ZERO_WIDTH), { maxLength: 3 })
    const disguised = fc
      .tuple(...Array.from('casino', (letter) => between.map((hidden) => letter + hidden.join(''))))
      .map((letters) => letters.join(''))
    fc.assert(
      fc.property(disguised, (word) => {
        expect(finds(`Come to the ${word} now`, 'casino')).toEqual(['casino'])
      }),
    )
  })
})

describe('it is not found', () => {
  test.each([
    ['within a longer word', 'Scunthorpe, classic, casinos', ['cunt', 'ass', 'casino']],
    ['within a word of another script', 'казино́вый казинось', ['казино']],
    ['before an accent', 'péché', ['pech']],
    ['with an accent of another word', 'pêche', ['péché']],
    ['across other words', 'cheap red pills', ['cheap pills']],
    ['cut by the end', 'cheap', ['cheap pills']],
    ['in what only looks so among its own alphabet', 'Он вынес сор из избы', ['cop']],
    ['within a longer one that is spelt out', 'c l a s s i c', ['class', 'ass', 'lass']],
    ['in two initials', 'E. D. said so', ['ed']],
    ['in letters of which words stand between', 'c a then s i then n o', ['casino']],
    ['joined by a combining mark', 'casino\u0308', ['casino']],
  ])('%s', (_where, words, list) => {
    expect(finds(words, ...list)).toEqual([])
  })

  test('an entry of signs alone matches nothing', () => {
    expect(finds('… !!!', '…')).toEqual([])
  })
})

test('each entry is named once, whatever is typed, and nothing throws', () => {
  const list = ['casino', 'cheap pills', '赌场']
  const part = fc.oneof(fc.constantFrom(...list, ' ', '\u200b', '*'), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const entries = finds(parts.join(''), ...list)
      expect(new Set(entries).size).toBe(entries.length)
    }),
  )
})
