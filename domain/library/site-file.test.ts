import { expect, test } from 'vitest'
import { readSiteFile } from './site-file'

test('a site needs a name only', () => {
  expect(readSiteFile('name: Interleaf').value).toMatchObject({
    name: 'Interleaf',
    tagline: '',
    description: '',
    language: 'en',
    contact: null,
    languages: ['en'],
    navigation: [],
  })
})

test('a site may name its languages, and the links of its header', () => {
  const text =
    'name: n\nlanguages: [en, de-AT]\nnavigation:\n  - label: Series\n    address: /series\n'
  expect(readSiteFile(text).value).toMatchObject({
    languages: ['en', 'de-AT'],
    navigation: [{ label: 'Series', address: '/series' }],
  })
})

test.each([
  ['tagline: t', 1, 'Add a name: the line `name: …`.'],
  [
    'name: n\nlanguage: english!',
    2,
    'Write `language` as a language tag, for example `language: en`.',
  ],
  ['name: n\ncontact: nobody', 2, 'Write `contact` as an e-mail address.'],
  [
    'name: n\nlanguages: english!',
    2,
    'Write `languages` as a list of language tags: `languages: [en, de-AT]`.',
  ],
  [
    'name: n\nnavigation:\n  - label: A\n    address: https://example.org',
    4,
    'Write `address` as a path of this site that begins with /: `address: /essays`.',
  ],
  ['name: n\nnavigation:\n  - address: /a', 3, 'Add the words of this link: `label: …`.'],
  [
    `name: n\nnavigation:${'\n  - { label: A, address: /a }'.repeat(7)}`,
    2,
    'Keep `navigation` to 6 links or fewer.',
  ],
])('the fault in %j is told', (text, line, sentence) => {
  expect(readSiteFile(text)).toEqual({ value: null, faults: [{ line, sentence }] })
})
