import { expect, test } from 'vitest'

import { aBookmark } from '@/server/testing/a-bookmark'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { linkBookmarks } from './link-bookmarks'
import { shelfOf } from './shelf-queries'
import { unlinkBookmarks } from './unlink-bookmarks'

test('a link is taken away from either end, by its owner alone', async () => {
  const [member, essay] = [await aMember(), await anEssay('The lamp is lit for the runner.')]
  const { id: lamp } = await aBookmark(member, essay, { words: 'lamp' })
  const { id: runner } = await aBookmark(member, essay, { words: 'runner' })
  const seen = async () => (await shelfOf(member, [lamp])).get(lamp)?.seeAlso.length
  await linkBookmarks(member, { id: lamp, other: runner })
  const refused = unlinkBookmarks(await aMember(), { id: lamp, other: runner })
  await expect(refused).rejects.toMatchObject({ code: 'not-found' })
  expect(await seen()).toBe(1)
  await unlinkBookmarks(member, { id: runner, other: lamp })
  expect(await seen()).toBe(0)
})
