import { PLACEMENT_STATES, type PlacementState } from '@/domain/passages/placement'
import { uuid } from '@/domain/uuid'

import { COLOURS, type Colour } from './colour'

/** `seen`: what was looked up last comes first; `unseen`: what was not looked up for longest. */
const BOOK_ORDERS = ['newest', 'place', 'seen', 'unseen'] as const

/** What a reader looks for in their book, and in which order; null or '' asks for nothing. */
export type BookFilter = {
  q: string
  essay: string | null
  concept: string | null
  colour: Colour | null
  state: PlacementState | null
  /** The id of a collection. */
  collection: string | null
  /** Days, ISO, both included. */
  since: string | null
  until: string | null
  order: (typeof BOOK_ORDERS)[number]
  /** The bookmark before the page. */
  after: string | null
}

type Asked = Readonly<Record<string, string | readonly string[] | undefined>>

const SLUG = /^[a-z0-9-]{1,120}$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Reads a filter from what stands behind the `?` of an address. What it cannot be is left out. */
export function readBookFilter(asked: Asked): BookFilter {
  const one = (name: string): string => {
    const value = asked[name]
    return (typeof value === 'string' ? value : value?.[0]) ?? ''
  }
  const slug = (name: string) => (SLUG.test(one(name)) ? one(name) : null)
  const day = (name: string) => (isDay(one(name)) ? one(name) : null)
  return {
    q: one('q'),
    essay: slug('essay'),
    concept: slug('concept'),
    colour: COLOURS.find((colour) => colour === one('colour')) ?? null,
    state: PLACEMENT_STATES.find((state) => state === one('state')) ?? null,
    collection: uuid.safeParse(one('collection')).data ?? null,
    since: day('since'),
    until: day('until'),
    order: BOOK_ORDERS.find((order) => order === one('order')) ?? 'newest',
    after: uuid.safeParse(one('after')).data ?? null,
  }
}

/** Whether it leaves anything out. */
export const isNarrow = ({ q, order: _order, after: _after, ...parts }: BookFilter): boolean =>
  q.trim() !== '' || Object.values(parts).some((part) => part !== null)

/** The address behind which a filter stands; what asks for nothing is not in it. */
export function bookAddress(filter: BookFilter): `/bookmarks?${string}` | '/bookmarks' {
  const { order, ...rest } = filter
  const asked = new URLSearchParams(
    Object.entries({ ...rest, order: order === 'newest' ? null : order }).flatMap(
      ([name, value]) => (value === null || value === '' ? [] : [[name, value]]),
    ),
  ).toString()
  return asked === '' ? '/bookmarks' : `/bookmarks?${asked}`
}

/** What stands behind the `?` of an address. */
export const askedIn = (address: string): string => address.split('?')[1] ?? ''

function isDay(typed: string): boolean {
  const day = new Date(`${typed}T00:00:00Z`)
  return DAY.test(typed) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(typed)
}
