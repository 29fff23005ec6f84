import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { bookmarksOnEssay } from './queries'
import { removeBookmark } from './remove-bookmark'
import { restoreBookmark } from './restore-bookmark'

test('a bookmark that was taken away comes back as it was, note and all', async () => {
  const [member, essay] = [await aMember(), await anEssay('The runner leaves.')]
  const mark = await aBookmark(member, essay, { words: 'The runner', note: 'so I did' })
  await removeBookmark(member, { id: mark.id })
  await restoreBookmark(member, { id: mark.id })
  expect(await bookmarksOnEssay(member, essay.slug)).toEqual([mark])
})

test("another member's bookmark cannot be brought back", async () => {
  const [member, essay] = [await aMember(), await anEssay('The runner leaves.')]
  const { id } = await aBookmark(member, essay, { words: 'The runner' })
  await removeBookmark(member, { id })
  await expect(restoreBookmark(await aMember(), { id })).rejects.toMatchObject({
    code: 'not-found',
  })
  expect((await db.bookmark.findUniqueOrThrow({ where: { id } })).removedAt).not.toBeNull()
})
