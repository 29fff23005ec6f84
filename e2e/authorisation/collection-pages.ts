import { randomUUID } from 'node:crypto'

import { arrangeCollection } from '../arrange/collection'
import { database } from '../arrange/database'

import { arrangeBookmark, arrangeStranger, ownerId, PRIVATE } from './arrange'
import type { PageRow } from './page-row'
import type { Person } from './person'
import type { World } from './world'

const memberOnly = { visitor: '/sign-in?returnTo=', newcomer: '/welcome?returnTo=' } as const
const foreign = { ...memberOnly, others: 404 } as const
const own = { ...memberOnly, others: 200 } as const

/** A collection with a bookmark whose note nobody else may read. */
async function collectionOf(who: Person, world: World, share: 'PUBLIC' | 'LINK' | null) {
  const memberId = await ownerId(who)
  const bookmarkId = await arrangeBookmark(memberId, world, PRIVATE)
  return arrangeCollection({ memberId, bookmarkId, share })
}

const shared = async (world: World, share: 'PUBLIC' | 'LINK' | null, token = '') =>
  `/collections/${await collectionOf(await arrangeStranger(), world, share)}${token}`
const token = `/${'x'.repeat(43)}`
const wrong = `/${'y'.repeat(43)}`

/** Collections and links of one's own, and what is shared of them. */
export const COLLECTION_PAGE_ROWS: Readonly<Record<string, readonly PageRow[]>> = {
  '/bookmarks/[id]/links': [
    { of: 'another’s', who: foreign },
    {
      of: 'one’s own',
      at: async (world, who) =>
        `/bookmarks/${await arrangeBookmark(await ownerId(who), world)}/links`,
      who: own,
    },
  ],
  '/bookmarks/collections': [{ who: own }],
  '/bookmarks/collections/[id]': [
    { of: 'another’s, though it is shared', who: foreign },
    {
      of: 'one’s own',
      at: async (_world, who) => {
        const data = { memberId: await ownerId(who), clientKey: randomUUID(), name: 'Mine' }
        return `/bookmarks/collections/${(await database.collection.create({ data })).id}`
      },
      who: own,
    },
  ],
  '/collections/[id]': [
    { who: { others: 200 } },
    { of: 'a private one', at: (world) => shared(world, null), who: { others: 404 } },
    { of: 'one behind a link', at: (world) => shared(world, 'LINK'), who: { others: 404 } },
  ],
  '/collections/[id]/[token]': [
    { who: { others: 200 } },
    { of: 'another link', at: (world) => shared(world, 'LINK', wrong), who: { others: 404 } },
    { of: 'a public one', at: (world) => shared(world, 'PUBLIC', token), who: { others: 404 } },
    { of: 'a private one', at: (world) => shared(world, null, token), who: { others: 404 } },
  ],
}
