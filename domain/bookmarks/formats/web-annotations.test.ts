import { expect, test } from 'vitest'

import { fieldsOf } from '@/domain/fields-of'

import { aBookEntry } from './testing/a-book-entry'
import { isAnnotations, readAnnotations, writeAnnotations } from './web-annotations'

const LIBRARY = 'https://library.example'
const written = (entries = [aBookEntry()]) =>
  JSON.parse(writeAnnotations(entries, LIBRARY)) as object
const firstOf = (page: object) => fieldsOf((fieldsOf(page)['items'] as unknown[])[0])

test('a page of annotations as the W3C writes them', () => {
  expect(fieldsOf(written())).toMatchObject({
    '@context': [
      'http://www.w3.org/ns/anno.jsonld',
      { interleaf: `${LIBRARY}/bookmarks/formats#` },
    ],
    type: 'AnnotationPage',
  })
  expect(firstOf(written())).toMatchObject({
    ...{ type: 'Annotation', motivation: 'highlighting', created: '2024-05-01T10:00:00.123Z' },
    'interleaf:seen': '2025-03-01T21:30:00.456Z',
    body: [
      { type: 'TextualBody', value: 'Mine.', format: 'text/markdown', purpose: 'commenting' },
      { type: 'TextualBody', value: 'MOSS', purpose: 'classifying' },
      { value: 'return to', purpose: 'tagging', 'interleaf:colour': 'MOSS' },
    ],
    target: {
      type: 'SpecificResource',
      source: { id: 'https://library.example/essays/on-light', type: 'Text' },
      state: {
        type: 'TimeState',
        sourceDate: '2024-04-01T00:00:00.000Z',
        cached: 'https://library.example/essays/on-light/history/2',
      },
    },
  })
})

test('positions count code points, not the halves of an owl', () => {
  const { selector } = fieldsOf(firstOf(written())['target'])
  expect(selector).toEqual([
    { type: 'TextQuoteSelector', exact: 'the lamp', prefix: '🦉: ', suffix: ' is lit.' },
    { type: 'TextPositionSelector', start: 3, end: 11 },
  ])
})

test('concepts are tags by their address, and come back as such', () => {
  const annotation = firstOf(written([aBookEntry({ concepts: ['runner', 'karmic-bond'] })]))
  expect((annotation['body'] as object[]).slice(3)).toEqual([
    {
      ...{ type: 'SpecificResource', purpose: 'tagging' },
      source: 'https://library.example/concepts/runner',
    },
    {
      ...{ type: 'SpecificResource', purpose: 'tagging' },
      source: 'https://library.example/concepts/karmic-bond',
    },
  ])
  expect(readAnnotations(annotation)).toMatchObject([
    { bookmark: { note: 'Mine.', concepts: ['runner', 'karmic-bond'] } },
  ])
})

test('an essay as a whole is bookmarked: it has no selector', () => {
  const whole = firstOf(written([aBookEntry({ passage: null, note: '' })]))
  expect(whole).toMatchObject({ motivation: 'bookmarking', body: [{ purpose: 'classifying' }, {}] })
  expect(fieldsOf(whole['target'])['selector']).toBeUndefined()
})

test('what is written is read again', () => {
  expect(
    readAnnotations(written([aBookEntry(), aBookEntry({ passage: null, seenAt: null })])),
  ).toMatchObject([
    {
      bookmark: {
        ...{ colour: 'MOSS', note: 'Mine.', keptAt: '2024-05-01T10:00:00.123Z' },
        seenAt: '2025-03-01T21:30:00.456Z',
        passage: {
          ...{ exact: 'the lamp', prefix: '🦉: ', suffix: ' is lit.', revision: 2 },
          position: { start: 3, end: 11, unit: 'code-point' },
        },
      },
    },
    { bookmark: { passage: null, note: 'Mine.', seenAt: null } },
  ])
})

const target = {
  source: 'https://a.example/x',
  selector: { type: 'TextQuoteSelector', exact: 'a' },
}
const one = { type: 'Annotation', target, body: { type: 'TextualBody', value: 'So.' } }

test.each<[string, unknown]>([
  ['one annotation', one],
  ['a list', [one]],
  ['a page', { type: 'AnnotationPage', items: [one] }],
  ['a collection with its first page', { type: 'AnnotationCollection', first: { items: [one] } }],
  ['one with several targets, the first of which counts', { ...one, target: [target, {}] }],
])('annotations of other programs are read: %s', (_what, found) => {
  expect(isAnnotations(found)).toBe(true)
  const [entry] = readAnnotations(found)
  expect(entry).toMatchObject({
    bookmark: {
      ...{ colour: 'EMBER', note: 'So.', essay: { address: 'https://a.example/x' } },
      passage: { exact: 'a', position: null, revision: null },
    },
  })
})

test('a place without a quotation is left, with the words of its note', () => {
  const selector = { type: 'TextPositionSelector', start: 0, end: 1 }
  expect(readAnnotations({ ...one, target: { ...target, selector } })).toEqual([
    { fault: 'It has no quotation to find its place by.', words: 'So.' },
  ])
})
