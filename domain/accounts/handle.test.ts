import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { handle } from './handle'

const SHORT = 'Use at least 3 characters.'
const LONG = 'Keep it to 24 characters or fewer.'
const CHARACTERS = 'Begin with a letter; then letters, digits, - and _ only.'
const OFFICE = 'That name belongs to an office of the house. Choose another.'
const sentenceFor = (typed: unknown) => handle.safeParse(typed).error?.issues[0]?.message

describe('a handle', () => {
  test.each([
    ['ada', 'ada'],
    ['Ada', 'Ada'],
    ['  ada  ', 'ada'],
    ['lamp-lighter_7', 'lamp-lighter_7'],
    ['x'.repeat(24), 'x'.repeat(24)],
    ['constructor', 'constructor'],
    ['modesty', 'modesty'],
    ['editorial-eye', 'editorial-eye'],
    ['co-owner', 'co-owner'],
    ['administrate', 'administrate'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(handle.parse(typed)).toBe(kept)
  })

  test.each([
    ['', SHORT],
    ['ab', SHORT],
    ['  ab  ', SHORT],
    ['x'.repeat(25), LONG],
    ['7ada', CHARACTERS],
    ['_ada', CHARACTERS],
    ['-ada', CHARACTERS],
    ['ada lovelace', CHARACTERS],
    ['ada.lovelace', CHARACTERS],
    ['ada@example', CHARACTERS],
    ['ada\nlovelace', CHARACTERS],
    ['ada\u0000', CHARACTERS],
    ['ad\u200Ba', CHARACTERS],
    ['\u202Eada', CHARACTERS],
    ['\u0430da', CHARACTERS],
    ['m\u00F6derator', CHARACTERS],
    ['../account', CHARACTERS],
    ['<b>ada</b>', CHARACTERS],
  ])('%j is refused with: %s', (typed, sentence) => {
    expect(sentenceFor(typed)).toBe(sentence)
  })

  test.each([
    ...['admin', 'administrator', 'editor', 'interleaf', 'mod', 'moderator', 'owner'],
    ...['root', 'staff', 'support', 'system'],
  ])('the office %s is nobody’s name', (office) => {
    expect(sentenceFor(office)).toBe(OFFICE)
  })

  test.each([
    ...[
      'Admin',
      'ADMIN',
      'adm1n',
      'admln',
      'a-d-m-i-n',
      'admin_',
      'admins',
      'ad_min',
      '\u0020admin',
    ],
    ...['4dmin', 'Administrat0r', 'm0derator', 'rnoderator', 'moderat0r5', 'Mod-erators', 'rn0d5'],
    ...['edit0r', '3ditor', 'ed1tor', 'edi7or', '0wner', 'ovvner', 'owner5'],
    ...['inter1eaf', 'lnterleaf', '5ystem', 'sy5tem', 'systern', 'r00t', '5taff', 'supp0rt'],
  ])('%s, which looks like an office, is refused', (typed) => {
    expect([OFFICE, CHARACTERS]).toContain(sentenceFor(typed))
  })

  test('no way of writing an office between its letters gets through', () => {
    const spelled = (office: string) =>
      fc.tuple(...office.split('').map(written)).map((letters) => letters.join(''))
    const typed = fc.constantFrom('admin', 'owner', 'editor', 'moderator', 'system').chain(spelled)
    fc.assert(
      fc.property(typed, (name) => {
        expect(handle.safeParse(name).success).toBe(false)
      }),
    )
  })

  test('whatever passes is ASCII of 3 to 24 characters that begins with a letter', () => {
    const character = fc.constantFrom('a', 'Z', '7', '-', '_', ' ', '\n', '\u00E9', '\u200B')
    const typed = fc.string({ unit: character, maxLength: 30 })
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = handle.safeParse(text)
        if (parsed.success) expect(parsed.data).toMatch(/^[A-Za-z][A-Za-z0-9_-]{2,23}$/)
      }),
      { numRuns: 1_000 },
    )
  })
})

/** One letter as someone might write it who must not: large, small, as the digit it looks like, with a stroke after it. */
function written(letter: string) {
  const digits: Record<string, string> = { o: '0', i: '1', e: '3', a: '4', s: '5', t: '7' }
  const looks = [letter, letter.toUpperCase(), digits[letter] ?? letter]
  return fc
    .tuple(fc.constantFrom(...looks), fc.constantFrom('', '', '', '-', '_'))
    .map((pair) => pair.join(''))
}
