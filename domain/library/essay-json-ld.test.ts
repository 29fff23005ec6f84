import { expect, test } from 'vitest'

import { essayJsonLd } from './essay-json-ld'

const PLACE = { library: 'The Library', language: 'en', origin: 'https://library.example' }
const ESSAY = {
  slug: 'on-parting',
  title: 'On parting',
  subtitle: 'In four steps',
  author: { slug: 'ann', name: 'Ann' },
  authorLine: { kind: 'PERSON' as const },
  series: { slug: 'partings', title: 'Partings', place: 2 },
  publishedOn: '2025-03',
  revision: { publishedAt: '2026-02-01T10:00:00.000Z' },
}

test('an essay is an article by its author, published by the library, part of its series', () => {
  expect(essayJsonLd(ESSAY, PLACE)).toEqual({
    '@type': 'Article',
    headline: 'On parting',
    description: 'In four steps',
    url: 'https://library.example/essays/on-parting',
    mainEntityOfPage: 'https://library.example/essays/on-parting',
    inLanguage: 'en',
    author: { '@type': 'Person', name: 'Ann', url: 'https://library.example/authors/ann' },
    publisher: {
      '@type': 'Organization',
      name: 'The Library',
      url: 'https://library.example/',
    },
    datePublished: '2025-03',
    dateModified: '2026-02-01T10:00:00.000Z',
    position: 2,
    isPartOf: {
      '@type': 'CreativeWorkSeries',
      name: 'Partings',
      url: 'https://library.example/series/partings',
    },
  })
})

test.each(['DESK', 'CIRCLE'] as const)('a %s writes as an organisation', (kind) => {
  expect(essayJsonLd({ ...ESSAY, authorLine: { kind } }, PLACE)).toMatchObject({
    author: { '@type': 'Organization' },
  })
})

test('what an essay does not have is not said of it', () => {
  const bare = { ...ESSAY, subtitle: null, series: null, publishedOn: null }
  const described = JSON.stringify(essayJsonLd(bare, PLACE))
  expect(described).not.toMatch(/description|datePublished|isPartOf|position|null/)
})
