import { expect, test } from 'vitest'

import { aBookmark } from '@/server/testing/a-bookmark'
import { aCollection } from '@/server/testing/a-collection'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { ownCollectionById } from './collection-queries'
import { removeCollection } from './remove-collection'
import { restoreCollection } from './restore-collection'
import { shareCollection } from './share-collection'

test('what was taken away comes back with what is in it, and private', async () => {
  const member = await aMember()
  const bookmark = await aBookmark(member, await anEssay('The lamp is lit.'), { words: 'lamp' })
  const id = await aCollection(member, [bookmark])
  await shareCollection(member, { id, as: 'LINK', name: 'none' })
  await removeCollection(member, { id })
  await restoreCollection(member, { id })
  expect(await ownCollectionById(member, id)).toMatchObject({ share: null, size: 1 })
})

test("another member's collection is not brought back", async () => {
  const member = await aMember()
  const id = await aCollection(member)
  await removeCollection(member, { id })
  const refused = restoreCollection(await aMember(), { id })
  await expect(refused).rejects.toMatchObject({ code: 'not-found' })
  expect(await ownCollectionById(member, id)).toBeNull()
})
