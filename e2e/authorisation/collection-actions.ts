import { randomUUID } from 'node:crypto'

import { arrangeCollection } from '../arrange/collection'
import { database } from '../arrange/database'

import { named, none, type ActionRow } from './action-row'
import { arrangeBookmark, arrangeStranger, ownerId } from './arrange'
import type { Person } from './person'
import type { World } from './world'

const NOTE = 'For my own eyes.'

/** A shared collection of this person, and the bookmark in it. */
async function shelf(who: Person, world: World) {
  const memberId = await ownerId(who)
  const bookmarkId = await arrangeBookmark(memberId, world, { note: NOTE })
  const collection = await arrangeCollection({ memberId, bookmarkId, share: 'PUBLIC' })
  return { memberId, id: bookmarkId, collection }
}
const foreignShelf = async (_who: Person, world: World) => shelf(await arrangeStranger(), world)

const collectionId = async (who: Person, world: World) => ({
  id: (await shelf(who, world)).collection,
})
const foreignId = async (_who: Person, world: World) => collectionId(await arrangeStranger(), world)

const removedId = async (who: Person, world: World) => {
  const { id } = await collectionId(who, world)
  await database.collection.update({ where: { id }, data: { share: null, removedAt: new Date() } })
  return { id }
}

const collected = async (who: Person, world: World) => {
  const { id, collection } = await shelf(who, world)
  return { id, collection }
}
const foreignCollected = async (_who: Person, world: World) =>
  collected(await arrangeStranger(), world)
/** One's own bookmark, and another's collection. */
const mixed = async (who: Person, world: World) => ({
  id: (await shelf(who, world)).id,
  collection: (await foreignShelf(who, world)).collection,
})
const notYetIn = async (who: Person, world: World) => {
  const { memberId, collection } = await shelf(who, world)
  return { id: await arrangeBookmark(memberId, world), collection }
}

const twoKept = async (who: Person, world: World) => {
  const memberId = await ownerId(who)
  const [id, other] = [
    await arrangeBookmark(memberId, world),
    await arrangeBookmark(memberId, world),
  ]
  return { memberId, id, other }
}
const ends = async (who: Person, world: World) => {
  const { id, other } = await twoKept(who, world)
  return { id, other }
}
const linked = async (who: Person, world: World) => {
  const { memberId, id, other } = await twoKept(who, world)
  const [oneId, otherId] = id < other ? [id, other] : [other, id]
  await database.bookmarkLink.create({ data: { memberId, oneId, otherId } })
  return { id, other }
}

const HERE = 'app/bookmarks/collections/actions.ts'
const words = { name: 'Loud mornings', description: 'With tea.' }
const freeText = ['name', 'description']
const chosen = { wish: 'show', seen: NOTE }
const wished = { as: 'LINK', name: 'none' }
const both = (of: [own: ActionRow['form'], foreign: ActionRow['form']], verdict = named('done')) =>
  [
    { of: 'one’s own', form: of[0], who: verdict },
    { of: 'another’s', form: of[1], who: none },
  ] satisfies ActionRow[]
const withWords =
  (form: typeof collectionId, more: Record<string, string>) =>
  async (who: Person, world: World) => ({ ...(await form(who, world)), ...more })

/** What members do with collections and links of their own: others do nothing to them, whatever their office. */
export const COLLECTION_ACTION_ROWS: Readonly<Record<string, readonly ActionRow[]>> = {
  [`${HERE}#make`]: [
    {
      form: () => ({ clientKey: randomUUID(), ...words }),
      who: named('/bookmarks/collections/'),
      freeText,
    },
  ],
  [`${HERE}#change`]: both([withWords(collectionId, words), withWords(foreignId, words)]).map(
    (row) => ({ ...row, freeText }),
  ),
  [`${HERE}#takeAway`]: both([collectionId, foreignId], named('/bookmarks/collections?removed=')),
  [`${HERE}#bringBack`]: both(
    [removedId, async (_who, world) => removedId(await arrangeStranger(), world)],
    named('/bookmarks/collections/'),
  ),
  [`${HERE}#putIn`]: [
    ...both([notYetIn, foreignCollected]),
    { of: 'one’s own into another’s', form: mixed, who: none },
  ],
  [`${HERE}#takeOut`]: both([collected, foreignCollected]),
  [`${HERE}#chooseTheNote`]: [
    ...both([
      async (who, world) => ({ ...(await collected(who, world)), ...chosen }),
      async (who, world) => ({ ...(await foreignCollected(who, world)), ...chosen }),
    ]),
  ],
  [`${HERE}#share`]: both([withWords(collectionId, wished), withWords(foreignId, wished)]),
  [`${HERE}#endShare`]: both([collectionId, foreignId]),
  'app/bookmarks/[id]/links/actions.ts#link': [
    ...both([ends, async (_who, world) => ends(await arrangeStranger(), world)]),
    {
      of: 'one’s own to another’s',
      form: async (who, world) => ({
        id: (await ends(who, world)).id,
        other: (await ends(await arrangeStranger(), world)).id,
      }),
      who: none,
    },
  ],
  'app/bookmarks/[id]/links/actions.ts#linkAgain': both(
    [ends, async (_who, world) => ends(await arrangeStranger(), world)],
    named('/bookmarks/'),
  ),
  'app/bookmarks/[id]/links/actions.ts#unlink': both(
    [linked, async (_who, world) => linked(await arrangeStranger(), world)],
    named('/bookmarks/'),
  ),
}
