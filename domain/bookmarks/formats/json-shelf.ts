import { z } from 'zod'

import { fieldsOf } from '@/domain/fields-of'

import type { BookEntry } from '../carried'
import { COLLECTIONS_MAX, collectionWords } from '../collection'
import { carriedColours } from '../carried-colours'
import type { ColourWords } from '../colour'

import { listOf } from './read-entry'

/** What its keeper calls the colours, collections and links of a whole book, by the ids of its bookmarks. */
export type BookShelf = {
  colours: Partial<ColourWords>
  collections: readonly { name: string; description: string; bookmarks: readonly string[] }[]
  links: readonly (readonly [one: string, other: string])[]
}

export const EMPTY_BOOK_SHELF: BookShelf = { colours: {}, collections: [], links: [] }

const LINKS_READ_MAX = 20_000
const place = z.int().min(0)
const carriedCollection = z.object({ ...collectionWords, bookmarks: z.array(place) })
const carriedLink = z.tuple([place, place])

/** The same on its way in: each bookmark by its place in the file, from 0. */
export type CarriedShelf = {
  colours: Partial<ColourWords>
  collections: z.output<typeof carriedCollection>[]
  links: z.output<typeof carriedLink>[]
}

/** Collections and links as a file has them: each bookmark by its place in it. What is not in the file is left out. */
export function shelfByPlace(
  entries: readonly BookEntry[],
  { colours, collections, links }: BookShelf,
): CarriedShelf {
  const places = new Map(entries.map(({ id }, at) => [id, at]))
  const placesOf = (ids: readonly string[]) =>
    ids.flatMap((id) => places.get(id) ?? []).sort((one, other) => one - other)
  return {
    colours,
    collections: collections.map(({ bookmarks, ...words }) => ({
      ...words,
      bookmarks: placesOf(bookmarks),
    })),
    links: links
      .flatMap((link): CarriedShelf['links'] => {
        const [one, other] = placesOf(link)
        return one === undefined || other === undefined ? [] : [[one, other]]
      })
      .sort(([a, b], [c, d]) => a - c || b - d),
  }
}

/** Reads the names of colours, collections and links that stand in an object of a file; those that cannot be read are let be. */
export function readShelf(found: unknown): CarriedShelf {
  const { colours, collections, links } = fieldsOf(found)
  const [known, pairs] = [listOf(collections), listOf(links)]
  return {
    colours: carriedColours.parse(colours),
    collections: known.slice(0, COLLECTIONS_MAX).flatMap((one) => {
      const { data } = carriedCollection.safeParse(one)
      return data ? [data] : []
    }),
    links: pairs.slice(0, LINKS_READ_MAX).flatMap((one) => {
      const { data } = carriedLink.safeParse(one)
      return data ? [data] : []
    }),
  }
}
