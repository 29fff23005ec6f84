import { randomUUID } from 'node:crypto'

import { arrangeCollection } from '../arrange/collection'
import { database } from '../arrange/database'

import { named, none, only, type ActionRow } from './action-row'
import { arrangeBookmark, arrangeStranger, ownerId } from './arrange'
import type { PageRow } from './page-row'
import type { Person } from './person'
import type { World } from './world'

type Share = 'PUBLIC' | 'LINK' | null

const memberOnly = { visitor: '/sign-in?returnTo=', newcomer: '/welcome?returnTo=' } as const

async function collectionOf(memberId: string, world: World, share: Share) {
  const bookmarkId = await arrangeBookmark(memberId, world)
  return arrangeCollection({ memberId, bookmarkId, share })
}
const strangers = async (world: World, share: Share = 'PUBLIC') =>
  collectionOf(await ownerId(await arrangeStranger()), world, share)

const [token, wrong] = ['x'.repeat(43), 'y'.repeat(43)]

async function reported(world: World, share: Share = 'PUBLIC'): Promise<string> {
  const id = await strangers(world, share)
  const reporterId = await ownerId(await arrangeStranger())
  await database.collectionReport.create({
    data: { collectionId: id, reporterId, reason: 'SPAM' },
  })
  return id
}

async function decided(world: World): Promise<string> {
  const collectionId = await reported(world)
  const deciderId = await ownerId(await arrangeStranger())
  const { id } = await database.collectionDecision.create({
    data: { collectionId, deciderId, requestKey: randomUUID(), act: 'DISMISS' },
  })
  await database.collectionReport.updateMany({
    where: { collectionId },
    data: { decisionId: id },
  })
  return id
}

export const COLLECTION_REPORT_PAGE_ROWS: Readonly<Record<string, readonly PageRow[]>> = {
  '/bookmarks/print': [{ who: { ...memberOnly, others: 200 } }],
  '/collections/[id]/report': [
    { who: { ...memberOnly, others: 200 } },
    {
      of: 'a private one',
      at: async (world) => `/collections/${await strangers(world, null)}/report`,
      who: { ...memberOnly, others: 404 },
    },
  ],
  '/collections/[id]/[token]/report': [
    { who: { ...memberOnly, others: 200 } },
    {
      of: 'another link',
      at: async (world) => `/collections/${await strangers(world, 'LINK')}/${wrong}/report`,
      who: { ...memberOnly, others: 404 },
    },
  ],
  '/moderation/collections': [{ who: { ...memberOnly, moderator: 200, others: 404 } }],
  '/moderation/collections/[id]': [
    {
      of: 'one behind a link',
      at: async (world) => `/moderation/collections/${await reported(world, 'LINK')}`,
      who: { ...memberOnly, moderator: 200, others: 404 },
    },
    {
      of: 'one that nobody reported',
      at: async (world) => `/moderation/collections/${await strangers(world)}`,
      who: { ...memberOnly, others: 404 },
    },
    {
      of: 'one that is private by now',
      at: async (world) => `/moderation/collections/${await reported(world, null)}`,
      who: { ...memberOnly, others: 404 },
    },
  ],
}

const said = { reason: 'HOSTILE', words: 'Look.' }
const shelf = async (who: Person, world: World) => {
  const memberId = await ownerId(who)
  const id = await arrangeBookmark(memberId, world)
  return { id, collection: await arrangeCollection({ memberId, bookmarkId: id, share: null }) }
}
const foreignShelf = async (_who: Person, world: World) => shelf(await arrangeStranger(), world)

const HERE = 'app/bookmarks/collections/[id]/actions.ts'
const ownAndForeign = (address: `/${string}`): ActionRow[] => [
  { of: 'one’s own', form: shelf, who: named(address) },
  { of: 'another’s', form: foreignShelf, who: none },
]

/** Reports of shared collections, what moderators decide of them, and taking out and back of one's own. */
export const COLLECTION_REPORT_ACTION_ROWS: Readonly<Record<string, readonly ActionRow[]>> = {
  [`${HERE}#takeOutHere`]: ownAndForeign('/bookmarks/collections/'),
  [`${HERE}#putBack`]: ownAndForeign('/bookmarks/collections/'),
  'app/collections/[id]/report/actions.ts#report': [
    {
      of: 'another’s public collection',
      form: async (_who, world) => ({ id: await strangers(world), ...said }),
      who: named('done'),
      freeText: ['words'],
    },
    {
      of: 'another’s collection behind a link one has',
      form: async (_who, world) => ({ id: await strangers(world, 'LINK'), token, ...said }),
      who: named('done'),
      freeText: ['words'],
    },
    {
      of: 'another’s collection behind a link one has not',
      form: async (_who, world) => ({ id: await strangers(world, 'LINK'), token: wrong, ...said }),
      who: none,
    },
    {
      of: 'another’s private collection',
      form: async (_who, world) => ({ id: await strangers(world, null), ...said }),
      who: none,
    },
    {
      of: 'one’s own',
      form: async (who, world) => ({
        id: await collectionOf(await ownerId(who), world, 'PUBLIC'),
        ...said,
      }),
      who: none,
    },
  ],
  'app/moderation/collections/actions.ts#decide': [
    {
      form: async (_who, world) => ({
        ...{ id: await reported(world), requestKey: randomUUID() },
        ...{ act: 'WITHHOLD', reason: 'It sells.' },
      }),
      who: only('moderator', '/moderation/collections'),
      freeText: ['reason'],
    },
  ],
  'app/moderation/collections/actions.ts#undo': [
    {
      form: async (_who, world) => ({ id: await decided(world), requestKey: randomUUID() }),
      who: only('moderator', '/moderation/collections'),
    },
  ],
}
