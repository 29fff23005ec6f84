import { expect, test } from 'vitest'
import { readSiteFile } from './site-file'

test('a site needs a name only', () => {
  expect(readSiteFile('name: Interleaf').value).toEqual({
    name: 'Interleaf',
    tagline: '',
    description: '',
    language: 'en',
    contact: null,
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
])('the fault in %j is told', (text, line, sentence) => {
  expect(readSiteFile(text)).toEqual({ value: null, faults: [{ line, sentence }] })
})
