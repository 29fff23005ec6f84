import { expect, test } from 'vitest'

import { isHypothesis, readHypothesis } from './hypothesis'

const row = (more: object = {}) => ({
  ...{ uri: 'https://library.example/essays/on-light', text: 'Mine.', tags: ['owl', 'lamp'] },
  created: '2024-05-01T10:00:00.123456+00:00',
  document: { title: ['On light'] },
  target: [
    {
      selector: [
        { type: 'RangeSelector', startContainer: '/div[1]' },
        { type: 'TextPositionSelector', start: 3000, end: 3008 },
        { type: 'TextQuoteSelector', exact: 'the lamp', prefix: 'a ', suffix: ' b' },
      ],
    },
  ],
  ...more,
})

test('the quotation alone says the place; tags go into the note', () => {
  expect(readHypothesis({ total: 1, rows: [row()] })).toEqual([
    {
      bookmark: {
        essay: {
          ...{ title: 'On light', author: '' },
          address: 'https://library.example/essays/on-light',
        },
        ...{ colour: 'EMBER', meaning: '', concepts: [], note: 'Mine.\n\nTags: owl, lamp' },
        ...{ keptAt: '2024-05-01T10:00:00.123456+00:00', seenAt: null },
        passage: {
          ...{ exact: 'the lamp', prefix: 'a ', suffix: ' b', revision: null, position: null },
          said: [],
        },
      },
    },
  ])
})

test('a note on the page as a whole has no passage', () => {
  expect(readHypothesis([row({ target: [{ source: 'x' }], tags: [] })])).toMatchObject([
    { bookmark: { passage: null, note: 'Mine.' } },
  ])
})

test.each<[string, object, string]>([
  ['an answer', { references: ['x'] }, 'It answers another annotation, and marks nothing itself.'],
  [
    'a place without a quotation',
    { target: [{ selector: [{ type: 'RangeSelector' }] }] },
    'It has no quotation to find its place by.',
  ],
])('%s is left, with its words', (_what, more, fault) => {
  expect(readHypothesis([row(more)])).toEqual([{ fault, words: 'Mine.' }])
})

test.each<[string, unknown, boolean]>([
  ['the answer of a search', { total: 0, rows: [] }, true],
  ['the list in it', [row()], true],
  ['one of its rows', row(), false],
  ['nothing', [], false],
  ['words', 'words', false],
])('%s: %#', (_what, found, isOne) => {
  expect(isHypothesis(found)).toBe(isOne)
})
