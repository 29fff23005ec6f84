import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { readBookFilter } from '@/domain/bookmarks/book-filter'
import { db, transaction } from '@/server/db'
import { placePassages } from '@/server/passages/place-passages'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aMember } from '@/server/testing/a-member'
import { anEssay, aRevision } from '@/server/testing/an-essay'

import { bookPage } from './book-page'
import { bookmarksOnEssay } from './queries'

const TEXT = 'The runner leaves.\nThe chaser keeps the lamp lit for a while.'

test('an essay shows a member their own marks, in order of place', async () => {
  const [member, essay] = [await aMember(), await anEssay(TEXT)]
  const lamp = await aBookmark(member, essay, { words: 'the lamp lit' })
  const runner = await aBookmark(member, essay, { words: 'The runner' })
  await aBookmark(await aMember(), essay, { words: 'for a while', note: 'secret' })
  await aBookmark(member, await anEssay(TEXT), { words: 'The runner' })
  expect(await bookmarksOnEssay(member, essay.slug)).toEqual([runner, lamp])
  expect(await bookmarksOnEssay(VISITOR, essay.slug)).toEqual([])
})

test('a mark stands where its words stand now; one that is gone keeps its words', async () => {
  const [member, essay] = [await aMember(), await anEssay(TEXT)]
  await aBookmark(member, essay, { words: 'The runner leaves' })
  await aBookmark(member, essay, { words: 'the lamp lit' })
  const { essayId, revisionId: from } = essay
  const { revisionId: to } = await aRevision(
    essayId,
    'Opening.\nThe chaser keeps the lamp lit for a while.',
  )
  await transaction((tx) => placePassages(tx, { essayId, from, to }))
  expect(await bookmarksOnEssay(member, essay.slug)).toMatchObject([
    { exact: 'The runner leaves', state: 'GONE', start: null, place: 9 },
    { exact: 'the lamp lit', state: 'MOVED', start: 26 },
  ])
})

test('what was kept of an essay that was withdrawn stays in the list', async () => {
  const [member, essay] = [await aMember(), await anEssay(TEXT)]
  await aBookmark(member, essay, { words: 'The runner' })
  await db.essay.update({ where: { id: essay.essayId }, data: { withdrawnAt: new Date() } })
  const { essays } = await bookPage(member, readBookFilter({}))
  expect(essays).toMatchObject([{ isWithdrawn: true }])
})
