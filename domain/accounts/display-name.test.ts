import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { displayName, nameSkeleton } from './display-name'

const parsed = (typed: string) => displayName.safeParse(typed)

describe('a shown name', () => {
  test.each([
    ['Ada Lovelace', 'Ada Lovelace'],
    ['  Ada \t  Lovelace\n', 'Ada Lovelace'],
    ['Zoe\u0308', 'Zo\u00eb'],
    ['Анна', 'Анна'],
    ['नीलिमा', 'नीलिमा'],
    ['李娜', '李娜'],
    ['', ''],
    ['Owner of two cats', 'Owner of two cats'],
    ['Modesta', 'Modesta'],
    ['The Editorial', 'The Editorial'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(parsed(typed).data).toBe(kept)
  })

  test.each([
    ['a turned direction', 'Ada\u202eevil'],
    ['an isolate', 'Ada\u2066x'],
    ['a zero width space', 'A\u200bda'],
    ['a joiner', 'A\u200dda'],
    ['a filler', 'A\u3164da'],
    ['a line separator', 'A\u2028da'],
    ['a private sign', 'A\ue000da'],
    ['nothing but an empty pattern', '\u2800'],
    ['heaped accents', 'A\u0301\u0302\u0303\u0304\u0305\u0306da'],
    ['too many characters', 'a'.repeat(61)],
  ])('with %s is refused', (_what, typed) => {
    expect(parsed(typed).success).toBe(false)
  })

  test.each([
    'Moderator',
    'MODERATORS',
    'The Moderators',
    'Official moderator',
    'M o d e r a t o r',
    'M0derator',
    'Моderаtоr',
    'Ｍｏｄｅｒａｔｏｒ',
    'Möderatör',
    'ᴍoderator',
    '𝐌𝐨𝐝𝐞𝐫𝐚𝐭𝐨𝐫',
    'Interleaf Team',
    '~ Admin ~',
    'Library staff',
  ])('%j is an office of the house, and refused', (typed) => {
    expect(parsed(typed).success).toBe(false)
  })

  test.each([
    ['Ada-Reads', 'ada_reads'],
    ['Аdа Rеаds', 'ada-reads'],
    ['ＡＤＡ reads', 'adareads'],
    ['a.d.a.r.e.a.d.s', 'ada-reads'],
    ['Ádá Réáds!', 'adareads'],
    ['Corn', 'Com'],
  ])('%j looks like the handle %j', (name, handle) => {
    expect(nameSkeleton(name)).toBe(nameSkeleton(handle))
  })

  test('is never longer, nor hidden, whatever is typed; and typing what is kept changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) => {
        const kept = parsed(typed)
        if (!kept.success) return
        expect(kept.data).toBe(kept.data.normalize('NFC'))
        expect(kept.data).not.toMatch(/[\p{Cc}\p{Cf}]/u)
        expect(parsed(kept.data).data).toBe(kept.data)
      }),
    )
  })
})
