import { expect, test } from 'vitest'

import { readChangeHere, readKeptHere, type ChangeHere, type KeptHere } from './kept-here'

const KEPT: KeptHere = {
  clientKey: 'a',
  revisionId: 'b',
  start: 1,
  end: 5,
  exact: 'four',
  prefix: '',
  suffix: '',
  colour: 'MOSS',
  note: 'mine',
  sent: null,
  owner: 'c',
  slug: 'd',
  title: 'D',
  keptAt: '2026-11-24T07:00:00.000Z',
  isTakenAway: false,
  refusal: '',
}
const CHANGE: ChangeHere = {
  id: 'a',
  owner: 'b',
  slug: 'c',
  title: 'C',
  exact: 'four',
  seen: 'old',
  note: 'new',
  colour: null,
  isTakenAway: null,
  refusal: '',
}

test('what a device kept is read as it was written', () => {
  expect(readKeptHere(JSON.parse(JSON.stringify(KEPT)))).toEqual(KEPT)
  expect(readChangeHere(JSON.parse(JSON.stringify(CHANGE)))).toEqual(CHANGE)
})

test.each([null, 'a', {}, { ...KEPT, slug: 1 }, { ...KEPT, owner: null }, { ...KEPT, exact: 1 }])(
  'no passage: %j',
  (found) => {
    expect(readKeptHere(found)).toBeNull()
  },
)

test.each([null, {}, { ...CHANGE, id: 1 }, { ...CHANGE, seen: null }, { ...CHANGE, exact: 1 }])(
  'no wish: %j',
  (found) => {
    expect(readChangeHere(found)).toBeNull()
  },
)
