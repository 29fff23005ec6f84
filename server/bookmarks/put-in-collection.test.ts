import { expect, test } from 'vitest'

import { readBookFilter } from '@/domain/bookmarks/book-filter'
import { db } from '@/server/db'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aCollection } from '@/server/testing/a-collection'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { bookPage } from './book-page'
import { ownCollections } from './collection-queries'
import { putInCollection } from './put-in-collection'
import { shelfOf } from './shelf-queries'

async function aShelf() {
  const [member, essay] = [await aMember(), await anEssay('The lamp is lit for the runner.')]
  const lamp = await aBookmark(member, essay, { words: 'lamp' })
  const runner = await aBookmark(member, essay, { words: 'runner' })
  return { member, lamp, runner, collection: await aCollection(member) }
}

test('a bookmark is in several collections, each once, and the book is narrowed to one', async () => {
  const { member, lamp, collection } = await aShelf()
  const other = await aCollection(member, [lamp], { name: 'Lamps' })
  await putInCollection(member, { id: lamp.id, collection })
  expect(await putInCollection(member, { id: lamp.id, collection })).toEqual({
    name: 'Quiet evenings',
  })
  expect((await shelfOf(member, [lamp.id])).get(lamp.id)?.collections).toEqual([
    { id: other, name: 'Lamps' },
    { id: collection, name: 'Quiet evenings' },
  ])
  expect((await ownCollections(member)).map(({ size }) => size)).toEqual([1, 1])
  const { essays } = await bookPage(member, readBookFilter({ collection }))
  expect(essays.flatMap(({ bookmarks }) => bookmarks.map(({ id }) => id))).toEqual([lamp.id])
})

test('neither a foreign bookmark nor a foreign collection is reached', async () => {
  const [one, other] = [await aShelf(), await aShelf()]
  for (const input of [
    { id: other.lamp.id, collection: one.collection },
    { id: one.lamp.id, collection: other.collection },
    { id: other.lamp.id, collection: other.collection },
  ]) {
    const refused = putInCollection(one.member, input)
    await expect(refused).rejects.toMatchObject({ code: 'not-found' })
  }
  const filter = readBookFilter({ collection: other.collection })
  expect((await bookPage(one.member, filter)).essays).toEqual([])
})

test('the database itself refuses to mix what is of two members', async () => {
  const [one, other] = [await aShelf(), await aShelf()]
  for (const memberId of [one.member.id, other.member.id]) {
    const data = { collectionId: one.collection, bookmarkId: other.lamp.id, memberId }
    await expect(db.collectionEntry.create({ data })).rejects.toThrow()
  }
})
