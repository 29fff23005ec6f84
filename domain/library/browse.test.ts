import { describe, expect, test } from 'vitest'
import { browse } from './browse'
import { browseAddress, browseWish, changedWish, clearedWish, isNarrowed } from './browse-wish'
import { lengthOf } from './essay-length-name'
import type { LibraryEntry } from './library-entry'

const entry = (slug: string, wishes: Partial<LibraryEntry> = {}): LibraryEntry => ({
  slug,
  title: slug,
  author: 'desk',
  series: null,
  concepts: [],
  minutes: 10,
  publishedOn: '2026-01-01',
  ...wishes,
})

const ENTRIES = [
  entry('bench', { series: 'garden', concepts: ['cord', 'waiting'], minutes: 5 }),
  entry('arch', { series: 'garden', concepts: ['cord'], publishedOn: '2025-05-05', minutes: 30 }),
  entry('chair', { author: 'circle', concepts: ['cord'], publishedOn: null }),
  entry('door', { author: 'circle', publishedOn: '2026-02-02', minutes: 6 }),
]

const browsed = (asked: Record<string, string>) => browse(ENTRIES, browseWish(asked))
const found = (asked: Record<string, string>) => browsed(asked).slugs.toSorted()
const count = (facet: 'series' | 'concept' | 'year' | 'length', asked: Record<string, string>) =>
  Object.fromEntries(browsed(asked).facets[facet].map(({ value, count: n }) => [value, n]))

describe('browsing', () => {
  test.each([
    [{}, ['arch', 'bench', 'chair', 'door']],
    [{ series: 'garden' }, ['arch', 'bench']],
    [{ author: 'circle' }, ['chair', 'door']],
    [{ concept: 'cord' }, ['arch', 'bench', 'chair']],
    [{ year: '2026' }, ['bench', 'door']],
    [{ length: 'short' }, ['bench', 'door']],
    [{ concept: 'cord', length: 'long' }, ['arch']],
    [{ concept: 'cord', author: 'circle', year: '2026' }, []],
    [{ series: 'unheard-of' }, []],
  ])('by %o finds %o', (asked, slugs) => {
    expect(found(asked)).toEqual(slugs)
  })

  test('counts what each choice would leave, among the other choices', () => {
    expect(count('concept', { series: 'garden' })).toEqual({ cord: 2, waiting: 1 })
    expect(count('length', { concept: 'cord' })).toEqual({ short: 1, medium: 1, long: 1 })
  })

  test('counts the values of a chosen facet too, so that it can be exchanged', () => {
    expect(count('year', { year: '2025' })).toEqual({ 2025: 1, 2026: 2 })
  })

  test('every count is true: choosing it finds as many', () => {
    const wish = browseWish({ concept: 'cord' })
    for (const [facet, counts] of Object.entries(browse(ENTRIES, wish).facets)) {
      for (const { value, count: n } of counts) {
        expect(browse(ENTRIES, changedWish(wish, { [facet]: value })).total).toBe(n)
      }
    }
  })

  test.each([
    ['newest', ['door', 'bench', 'arch', 'chair']],
    ['oldest', ['arch', 'bench', 'door', 'chair']],
    ['title', ['arch', 'bench', 'chair', 'door']],
    ['length', ['bench', 'door', 'chair', 'arch']],
  ])('sorts by %s', (sort, slugs) => {
    expect(browsed({ sort }).slugs).toEqual(slugs)
  })

  test('shows 24 to a page; a page beyond the last is the last', () => {
    const many = Array.from({ length: 50 }, (_, index) => entry(`e${index}`))
    const page = (number: number) => browse(many, { ...browseWish({}), page: number })
    expect([1, 2, 3].map((number) => page(number).slugs.length)).toEqual([24, 24, 2])
    expect(page(9)).toMatchObject({ page: 3, pages: 3, total: 50 })
    expect(browse([], browseWish({}))).toMatchObject({ page: 1, pages: 1, total: 0 })
  })
})

describe('the address of the shelves', () => {
  test('is the same for the same wish, and says nothing that goes without saying', () => {
    expect(browseAddress(browseWish({}))).toBe('/essays')
    const wish = browseWish({ page: '2', length: 'long', series: 'garden', sort: 'newest' })
    expect(browseAddress(wish)).toBe('/essays?series=garden&length=long&page=2')
    const again = Object.fromEntries(new URLSearchParams(browseAddress(wish).split('?')[1]))
    expect(browseWish(again)).toEqual(wish)
  })

  test.each([
    { series: '../x' },
    { author: 'a\0b' },
    { concept: '' },
    { year: '20266' },
    { length: 'endless' },
    { sort: 'random' },
    { page: '0' },
    { page: '-1' },
    { page: '1e9' },
  ])('leaves out what makes no sense: %o', (asked) => {
    expect(browseWish(asked)).toEqual(browseWish({}))
  })

  test('takes the first of what is said twice', () => {
    expect(browseWish({ series: ['garden', 'path'] }).series).toBe('garden')
  })

  test('begins at the first page when something else is chosen', () => {
    const wish = browseWish({ series: 'garden', page: '3', sort: 'title' })
    expect(changedWish(wish, { length: 'long' })).toMatchObject({ page: 1, series: 'garden' })
    expect(browseAddress(clearedWish(wish))).toBe('/essays?sort=title')
  })

  test('knows whether anything is narrowed', () => {
    expect(isNarrowed(browseWish({ sort: 'title', page: '2' }))).toBe(false)
    expect(isNarrowed(browseWish({ year: '2026' }))).toBe(true)
  })
})

test.each([
  [1, 'short'],
  [7, 'short'],
  [8, 'medium'],
  [20, 'medium'],
  [21, 'long'],
])('%i minutes are called %s', (minutes, name) => {
  expect(lengthOf(minutes)).toBe(name)
})
