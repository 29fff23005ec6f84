import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { email } from './email'

const SENTENCE = 'Write one e-mail address, like name@example.org.'
const sentenceFor = (typed: unknown) => email.safeParse(typed).error?.issues[0]?.message

describe('an e-mail address', () => {
  test.each([
    ['name@example.org', 'name@example.org'],
    ['Name.Surname@Example.ORG', 'name.surname@example.org'],
    ['  name@example.org\n', 'name@example.org'],
    ['name+twin-flames@mail.example.org', 'name+twin-flames@mail.example.org'],
    ["o'neill@example.org", "o'neill@example.org"],
    ['name@xn--bcher-kva.example', 'name@xn--bcher-kva.example'],
    ['name@example.xn--p1ai', 'name@example.xn--p1ai'],
    [`${'x'.repeat(64)}@example.org`, `${'x'.repeat(64)}@example.org`],
  ])('%j is kept as %j', (typed, kept) => {
    expect(email.parse(typed)).toBe(kept)
  })

  test.each([
    ['nothing', ''],
    ['no at-sign', 'name.example.org'],
    ['no name', '@example.org'],
    ['no host', 'name@'],
    ['a host without a dot', 'name@localhost'],
    ['the number of a machine', 'name@127.0.0.1'],
    ['a bracketed number', 'name@[127.0.0.1]'],
    ['an empty label', 'name@example..org'],
    ['a dot at the end', 'name@example.org.'],
    ['a hyphen at the edge of a label', 'name@-example.org'],
    ['two at-signs', 'name@evil.example@example.org'],
    ['a full-width at-sign (U+FF20)', 'name@evil.example\uFF20example.org'],
    ['a full-width at-sign alone', 'name\uFF20example.org'],
    ['a small at-sign (U+FE6B)', 'name\uFE6Bexample.org'],
    ['a Kelvin sign, which folds to k', '\u212Aate@example.org'],
    ['a dotted capital I, which folds to i', '\u0130da@example.org'],
    ['a Cyrillic look-alike', 'n\u0430me@example.org'],
    ['a full-width letter', '\uFF4Eame@example.org'],
    ['an ideographic full stop', 'name@example\u3002org'],
    ['letters beyond ASCII in the host', 'name@bücher.example'],
    ['two addresses with a comma (CVE-2022-35924)', 'name@example.org,evil@evil.example'],
    ['two addresses with a semicolon', 'name@example.org;evil@evil.example'],
    ['two addresses with a space', 'name@example.org evil@evil.example'],
    ...',;:()<>[]"'
      .split('')
      .map((mark) => [`the mark ${mark} in the name`, `na${mark}me@example.org`]),
    ['markup in place of the name (CVE-2022-35924)', '<a href="https://evil.example">@example.org'],
    ['a display name', 'Name <name@example.org>'],
    ['a quoted name', '"name"@example.org'],
    ['a quoted at-sign (GHSA-7rqj-j65f-68wh)', '"evil@evil.example x"@example.org'],
    ['a comment', 'name(evil)@example.org'],
    ['a backslash', 'na\\me@example.org'],
    ['a new header line', 'name@example.org\r\nBcc: evil@evil.example'],
    ['a line break', 'name@example.org\nevil'],
    ['a tab', 'na\tme@example.org'],
    ['a NUL', 'name@example.org\u0000.evil.example'],
    ['a DEL', 'na\u007Fme@example.org'],
    ['an invisible space', 'na\u200Bme@example.org'],
    ['a reversed reading order', 'name@\u202Egro.elpmaxe'],
    ['a scheme', 'mailto:name@example.org'],
    ...[
      ['Greek omicron', '\u03BF'],
      ['Cyrillic о', '\u043E'],
      ['Cyrillic е', '\u0435'],
      ['Cyrillic р', '\u0440'],
      ['dotless ı', '\u0131'],
      ['long ſ', '\u017F'],
      ['mathematical a', '\u{1D41A}'],
      ['circled a', '\u24D0'],
      ['the ligature ﬁ', '\uFB01'],
      ['an accent to be combined', 'e\u0301'],
      ['the sign ™', '\u2122'],
      ['a soft hyphen', '\u00AD'],
      ['a joiner', '\u200D'],
      ['a variation selector', '\uFE0F'],
    ].flatMap(([what, mark]) => [
      [`${what ?? ''} in the name`, `na${mark ?? ''}me@example.org`],
      [`${what ?? ''} in the host`, `name@ex${mark ?? ''}ample.org`],
    ]),
    ...[',', ';', ' ', '\t', '\n', '\r\n', '%0a', '|', '\u2028', '\uFF0C', '\uFF1B', '\u3001'].map(
      (between) => [
        `a list with ${JSON.stringify(between)}`,
        `name@example.org${between}evil@evil.example`,
      ],
    ),
    ['a list that begins with nothing', ',name@example.org'],
    ['a list that ends with nothing', 'name@example.org,'],
    ['a group of addresses', 'friends:name@example.org,evil@evil.example;'],
    ['a route through another host', '<@evil.example:name@example.org>'],
    ['two names with one host', 'name,evil@example.org'],
    ['a percent route', 'name%evil.example@'],
    ['a bang path', 'evil.example!name'],
    ['an encoded word', '=?utf-8?q?evil=40evil.example?=@'],
    ['a name of more than 64 characters', `${'x'.repeat(65)}@example.org`],
  ])('%s is refused', (_what, typed) => {
    expect(sentenceFor(typed)).toBe(SENTENCE)
  })

  test('longer than 254 characters is refused with the length', () => {
    const host = `${'label.'.repeat(40)}example`
    expect(email.safeParse(`xxxxxx@${host}`).success).toBe(true)
    expect(sentenceFor(`xxxxxxx@${host}`)).toBe('Use an address of at most 254 characters.')
  })

  test.each([[['name@example.org']], [{ address: 'name@example.org' }], [null], [undefined], [7]])(
    'anything but a text is refused: %j',
    (typed) => {
      expect(sentenceFor(typed)).toBe(SENTENCE)
    },
  )

  test('whatever passes is lower-case ASCII with one @, and passes again unchanged', () => {
    const pieces = fc.constantFrom('@', '.', ',', '"', ' ', '\n', '\uFF20', 'K', '\u212A', 'a', '-')
    const address = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''))
    const typed = fc.oneof(
      address,
      fc.string({ unit: 'binary' }),
      fc.tuple(address, address).map(([one, other]) => `${one}@${other}.org`),
      fc.emailAddress(),
    )
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = email.safeParse(text)
        if (!parsed.success) return
        expect(parsed.data).toMatch(/^[!-?A-~]+@[a-z0-9.-]+$/)
        expect(parsed.data).toBe(parsed.data.toLowerCase())
        expect(email.parse(parsed.data)).toBe(parsed.data)
      }),
      { numRuns: 2_000 },
    )
  })

  test('a long hostile text is judged in an instant', () => {
    const start = performance.now()
    for (const piece of ['a-', 'a.', 'a', '-']) {
      email.safeParse(`x@${piece.repeat(120)}!`)
    }
    expect(performance.now() - start).toBeLessThan(200)
  })
})
