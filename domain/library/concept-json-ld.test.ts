import { expect, test } from 'vitest'

import { conceptJsonLd } from './concept-json-ld'

const PLACE = { library: 'The Library', origin: 'https://library.example' }
const CONCEPT = { slug: 'runner', term: 'runner', alsoKnownAs: ['courier'], text: 'One who runs.' }

test('a concept is a term of the library, with its other names and its definition', () => {
  expect(conceptJsonLd(CONCEPT, PLACE)).toEqual({
    '@type': 'DefinedTerm',
    name: 'runner',
    alternateName: ['courier'],
    description: 'One who runs.',
    url: 'https://library.example/concepts/runner',
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      name: 'Concepts of The Library',
      url: 'https://library.example/concepts',
    },
  })
})

test('no other names, none said', () => {
  const described = conceptJsonLd({ ...CONCEPT, alsoKnownAs: [] }, PLACE)
  expect(described['alternateName']).toBeUndefined()
})
