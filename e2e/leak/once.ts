import type { PersonName } from '../authorisation/person'

import { listedAddresses } from './addresses'
import { crawl, type Crawled } from './crawl'
import { keeperWrites } from './keeper-writes'
import type { Kept } from './library'

/** What each person was told, and whether the keeper has written: done once for all stories of this process. */
const reads = new Map<PersonName, Promise<Crawled & { listed: number }>>()
let writing: Promise<void> | undefined

export function readBy(library: Kept, name: PersonName) {
  const person = library.world.people[name]
  const read = async () => {
    const listed = await listedAddresses(library, person)
    return { ...(await crawl(library, person, { listed })), listed: listed.length }
  }
  const reading = reads.get(name) ?? read()
  reads.set(name, reading)
  return reading
}

export const written = (library: Kept) => (writing ??= keeperWrites(library))
