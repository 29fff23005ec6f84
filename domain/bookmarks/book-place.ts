import { z } from 'zod'

import { askedIn, bookAddress, readBookFilter } from './book-filter'

const ADDRESS_LENGTH_MAX = 4000

/** The page of the book from which a form was sent, so that it leads back there: what stands behind the `?`, read as a filter. */
export const bookPlace = z
  .string()
  .max(ADDRESS_LENGTH_MAX, 'Reload the page and try once more.')
  .default('')
  .transform((asked) => bookAddress(readBookFilter(Object.fromEntries(new URLSearchParams(asked)))))

/** The same page, which says there that these were taken away and offers to bring them back. */
export const addressAfterRemoval = (
  place: string,
  ids: readonly string[],
): `/bookmarks?${string}` => {
  const after = new URLSearchParams(askedIn(place))
  after.set('removed', ids.join('.'))
  return `/bookmarks?${after.toString()}`
}
