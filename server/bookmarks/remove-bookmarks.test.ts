import { expect, test } from 'vitest'

import { aBookmark } from '@/server/testing/a-bookmark'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { bookmarksOnEssay } from './queries'
import { removeBookmarks } from './remove-bookmarks'
import { restoreBookmarks } from './restore-bookmarks'

test('several are taken away at once, and come back at once with their notes', async () => {
  const [member, essay] = [await aMember(), await anEssay('One lamp. Two lamps. Three lamps.')]
  const one = await aBookmark(member, essay, { words: 'One lamp', note: 'so' })
  const two = await aBookmark(member, essay, { words: 'Two lamps' })
  const three = await aBookmark(member, essay, { words: 'Three lamps' })
  const ids = [one.id, two.id, one.id]
  await removeBookmarks(member, { ids })
  expect(await bookmarksOnEssay(member, essay.slug)).toEqual([three])
  await restoreBookmarks(member, { ids })
  expect(await bookmarksOnEssay(member, essay.slug)).toEqual([one, two, three])
})

test('with one among them that is not one’s own, none is', async () => {
  const [member, other, essay] = [await aMember(), await aMember(), await anEssay('One lamp.')]
  const mine = await aBookmark(member, essay, { words: 'One' })
  const theirs = await aBookmark(other, essay, { words: 'lamp' })
  const refused = removeBookmarks(member, { ids: [mine.id, theirs.id] })
  await expect(refused).rejects.toMatchObject({ code: 'not-found' })
  expect(await bookmarksOnEssay(member, essay.slug)).toHaveLength(1)
  expect(await bookmarksOnEssay(other, essay.slug)).toHaveLength(1)
})
