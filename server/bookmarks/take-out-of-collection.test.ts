import { expect, test } from 'vitest'

import { aBookmark } from '@/server/testing/a-bookmark'
import { aCollection } from '@/server/testing/a-collection'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { chooseNote } from './choose-note'
import { notesToShare, ownCollectionById, takenOut } from './collection-queries'
import { putInCollection } from './put-in-collection'
import { takeOutOfCollection } from './take-out-of-collection'

async function aShelf() {
  const member = await aMember()
  const essay = await anEssay('The lamp is lit.')
  const { id } = await aBookmark(member, essay, { words: 'lamp', note: 'Mine.' })
  return { member, id, collection: await aCollection(member, [{ id }]) }
}

test('what was taken out is in the book still; put in again, its note does not go along', async () => {
  const { member, id, collection } = await aShelf()
  await chooseNote(member, { id, collection, wish: 'show', seen: 'Mine.' })
  expect((await notesToShare(member, collection)).notes).toMatchObject([{ id }])
  await takeOutOfCollection(member, { id, collection })
  expect(await ownCollectionById(member, collection)).toMatchObject({ size: 0 })
  expect(await takenOut(member, collection, id)).toEqual({ id, words: 'lamp' })
  expect(await takenOut(await aMember(), collection, id)).toBeNull()
  await takeOutOfCollection(member, { id, collection })
  await putInCollection(member, { id, collection })
  expect((await notesToShare(member, collection)).notes).toEqual([])
  expect(await takenOut(member, collection, id)).toBeNull()
})

test("nothing is taken out of another member's collection", async () => {
  const { member, id, collection } = await aShelf()
  const refused = takeOutOfCollection(await aMember(), { id, collection })
  await expect(refused).rejects.toMatchObject({ code: 'not-found' })
  expect(await ownCollectionById(member, collection)).toMatchObject({ size: 1 })
})
