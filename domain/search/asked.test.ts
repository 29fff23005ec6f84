import { expect, test } from 'vitest'

import { ANYTHING, askedBy, searchAddress, SEARCH_PAGES_MAX } from './asked'

const whole = {
  typed: 'karmic bond',
  kind: 'PASSAGE',
  author: 'the-desk',
  series: 'the-path',
  concept: 'mirror',
  year: 2026,
  page: 3,
} as const

test('an address and the search it asks for say the same', () => {
  const address = searchAddress(whole)
  expect(address).toBe(
    '/search?q=karmic+bond&kind=passage&author=the-desk&series=the-path&concept=mirror&year=2026&page=3',
  )
  expect(askedBy(Object.fromEntries(new URL(address, 'http://x').searchParams))).toEqual(whole)
})

test('an address says nothing of what was not chosen', () => {
  expect(searchAddress({ ...ANYTHING, typed: 'a&b', page: 1 })).toBe('/search?q=a%26b')
})

test.each([
  [{}],
  [{ kind: 'MEMBER', author: '../x', series: 'A B', concept: "'", year: '20', page: '0' }],
  [{ kind: 'essays', year: '2026-01', page: '-1' }],
])('what cannot be read counts as not chosen: %j', (params) => {
  expect(askedBy(params)).toEqual({ ...ANYTHING, typed: '', page: 1 })
})

test('of a name said twice the first counts, and no page lies beyond the last', () => {
  expect(askedBy({ q: ['one', 'two'], page: '99' })).toMatchObject({
    typed: 'one',
    page: SEARCH_PAGES_MAX,
  })
})
