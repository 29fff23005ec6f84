import type { BrowseWish, Facet } from './browse-wish'
import { FACETS } from './browse-wish'
import { lengthOf } from './essay-length-name'
import type { LibraryEntry } from './library-entry'

const BROWSE_PAGE_LENGTH = 24

/** One value to narrow by, and how many essays there would be. */
export type FacetCount = { value: string; count: number }

/** One page of the library, narrowed as wished. */
export type Browsed = {
  total: number
  page: number
  pages: number
  /** Of this page, in the wished order. */
  slugs: string[]
  /** Each counted among what the other wishes leave, so that a choice can be exchanged for another. */
  facets: Record<Facet, FacetCount[]>
}

/** Narrows, counts, sorts and cuts. A page beyond the last is the last. */
export function browse(entries: readonly LibraryEntry[], wish: BrowseWish): Browsed {
  const found = entries.filter((entry) => FACETS.every((facet) => isWished(entry, wish, facet)))
  const pages = Math.max(1, Math.ceil(found.length / BROWSE_PAGE_LENGTH))
  const page = Math.min(wish.page, pages)
  const from = (page - 1) * BROWSE_PAGE_LENGTH
  return {
    total: found.length,
    page,
    pages,
    slugs: found
      .toSorted(ORDERS[wish.sort])
      .slice(from, from + BROWSE_PAGE_LENGTH)
      .map(({ slug }) => slug),
    facets: {
      series: counted(entries, wish, 'series'),
      author: counted(entries, wish, 'author'),
      concept: counted(entries, wish, 'concept'),
      year: counted(entries, wish, 'year'),
      length: counted(entries, wish, 'length'),
    },
  }
}

function valuesOf(entry: LibraryEntry, facet: Facet): readonly string[] {
  switch (facet) {
    case 'series':
      return entry.series === null ? [] : [entry.series]
    case 'author':
      return [entry.author]
    case 'concept':
      return entry.concepts
    case 'year':
      return entry.publishedOn === null ? [] : [entry.publishedOn.slice(0, 4)]
    case 'length':
      return [lengthOf(entry.minutes)]
  }
}

const isWished = (entry: LibraryEntry, wish: BrowseWish, facet: Facet): boolean => {
  const value = wish[facet]
  return value === null || valuesOf(entry, facet).includes(value)
}

function counted(entries: readonly LibraryEntry[], wish: BrowseWish, facet: Facet): FacetCount[] {
  const others = FACETS.filter((other) => other !== facet)
  const counts = new Map<string, number>()
  for (const entry of entries) {
    if (!others.every((other) => isWished(entry, wish, other))) continue
    for (const value of valuesOf(entry, facet)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].map(([value, count]) => ({ value, count }))
}

type Order = (one: LibraryEntry, other: LibraryEntry) => number

const alphabet = new Intl.Collator('en')

const byTitle: Order = (one, other) =>
  alphabet.compare(one.title, other.title) || (one.slug < other.slug ? -1 : 1)

/** Essays without a day come last, whichever way. */
const byDay =
  (direction: 1 | -1): Order =>
  (one, other) => {
    const [day, otherDay] = [one.publishedOn, other.publishedOn]
    if (day === otherDay) return byTitle(one, other)
    if (day === null || otherDay === null) return day === null ? 1 : -1
    return day < otherDay ? -direction : direction
  }

const ORDERS: Readonly<Record<BrowseWish['sort'], Order>> = {
  newest: byDay(-1),
  oldest: byDay(1),
  title: byTitle,
  length: (one, other) => one.minutes - other.minutes || byTitle(one, other),
}
