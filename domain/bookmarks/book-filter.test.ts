import { expect, test } from 'vitest'

import { bookAddress, isNarrow, readBookFilter } from './book-filter'

const NOTHING = readBookFilter({})

test('an address says what is looked for, and is said again by it', () => {
  const asked = {
    ...{ q: 'lamp oil', essay: 'the-lantern', concept: 'mirror', colour: 'SKY', state: 'GONE' },
    ...{ since: '2026-01-31', until: '2026-02-28', order: 'place' },
    collection: '01900000-0000-7000-8000-000000000001',
    after: '01900000-0000-7000-8000-000000000000',
  }
  const filter = readBookFilter(asked)
  expect(filter).toEqual(asked)
  expect(isNarrow(filter)).toBe(true)
  const address = new URL(bookAddress(filter), 'https://library.example')
  expect(readBookFilter(Object.fromEntries(address.searchParams))).toEqual(filter)
})

test('what is no such thing asks for nothing', () => {
  const odd = {
    ...{ essay: 'A/B', concept: "'", colour: 'GOLD', state: 'LOST', order: 'odd', after: 'me' },
    ...{ since: '2026-02-30', until: '2026-13-45' },
  }
  expect(readBookFilter(odd)).toEqual(NOTHING)
  expect(isNarrow(NOTHING)).toBe(false)
  expect(bookAddress(NOTHING)).toBe('/bookmarks')
})

test('of several values the first counts', () => {
  expect(readBookFilter({ colour: ['SKY', 'ROSE'] }).colour).toBe('SKY')
})
