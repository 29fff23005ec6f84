import { expect, test } from 'vitest'

import { readBookFilter } from '@/domain/bookmarks/book-filter'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aCollection } from '@/server/testing/a-collection'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { bookPage } from './book-page'
import { ownCollectionById, ownCollections } from './collection-queries'
import { removeCollection } from './remove-collection'
import { shareCollection } from './share-collection'
import { sharedCollection } from './shared-collection'
import { shelfOf } from './shelf-queries'

test('a collection that was taken away is shared with nobody, and its bookmarks stay', async () => {
  const member = await aMember()
  const bookmark = await aBookmark(member, await anEssay('The lamp is lit.'), { words: 'lamp' })
  const id = await aCollection(member, [bookmark])
  await shareCollection(member, { id, as: 'PUBLIC', name: 'none' })
  const asked = { id, token: null, after: null }
  expect(await sharedCollection(asked, new Date())).not.toBeNull()
  await removeCollection(member, { id })
  expect(await removeCollection(member, { id })).toEqual({ id })
  expect(await sharedCollection(asked, new Date())).toBeNull()
  expect(await ownCollections(member)).toEqual([])
  expect((await shelfOf(member, [bookmark.id])).get(bookmark.id)?.collections).toEqual([])
  expect((await bookPage(member, readBookFilter({}))).essays).toHaveLength(1)
})

test("another member's collection cannot be taken away", async () => {
  const member = await aMember()
  const id = await aCollection(member)
  const refused = removeCollection(await aMember({ roles: ['MODERATOR'] }), { id })
  await expect(refused).rejects.toMatchObject({ code: 'not-found' })
  expect(await ownCollectionById(member, id)).not.toBeNull()
})
