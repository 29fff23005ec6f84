import { expect, test } from 'vitest'

import { readBookFilter } from '@/domain/bookmarks/book-filter'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { bookPage } from './book-page'
import { bookmarksOnEssay } from './queries'
import { removeBookmark } from './remove-bookmark'

test('a bookmark that was taken away is on no page of its owner; twice is as once', async () => {
  const [member, essay] = [await aMember(), await anEssay('The runner leaves.')]
  const { id } = await aBookmark(member, essay, { words: 'The runner' })
  await removeBookmark(member, { id })
  expect(await removeBookmark(member, { id })).toEqual({ id })
  expect(await bookmarksOnEssay(member, essay.slug)).toEqual([])
  expect((await bookPage(member, readBookFilter({}))).essays).toEqual([])
})

test("another member's bookmark cannot be taken away", async () => {
  const [member, essay] = [await aMember(), await anEssay('The runner leaves.')]
  const { id } = await aBookmark(member, essay, { words: 'The runner' })
  const refused = removeBookmark(await aMember({ roles: ['MODERATOR'] }), { id })
  await expect(refused).rejects.toMatchObject({ code: 'not-found' })
  expect(await bookmarksOnEssay(member, essay.slug)).toHaveLength(1)
})
