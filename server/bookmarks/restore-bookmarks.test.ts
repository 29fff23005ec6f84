import { expect, test } from 'vitest'

import { aBookmark } from '@/server/testing/a-bookmark'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { bookmarksOnEssay } from './queries'
import { removeBookmarks } from './remove-bookmarks'
import { restoreBookmarks } from './restore-bookmarks'

test("another member's bookmarks cannot be brought back, nor one's own together with them", async () => {
  const [member, other, essay] = [await aMember(), await aMember(), await anEssay('One lamp.')]
  const mine = await aBookmark(member, essay, { words: 'One' })
  const theirs = await aBookmark(other, essay, { words: 'lamp' })
  await removeBookmarks(member, { ids: [mine.id] })
  await removeBookmarks(other, { ids: [theirs.id] })
  const refused = restoreBookmarks(member, { ids: [mine.id, theirs.id] })
  await expect(refused).rejects.toMatchObject({ code: 'not-found' })
  expect(await bookmarksOnEssay(other, essay.slug)).toEqual([])
  expect(await bookmarksOnEssay(member, essay.slug)).toEqual([])
})
