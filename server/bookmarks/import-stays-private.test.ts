import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { db } from '@/server/db'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aCollection, aPublicCollection } from '@/server/testing/a-collection'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { bookFile } from './book-file'
import { bringBookmarks } from './bring-bookmarks'
import { shareCollection } from './share-collection'
import { takeInBookmarks } from './take-in-bookmarks'

const TEXT = 'The runner leaves.\nThe chaser keeps the lamp lit.'

const fileOf = async (member: MemberActor) =>
  (await bookFile(member, { form: 'json', template: null })).words

async function bring(member: MemberActor, words: string) {
  const { id } = await bringBookmarks(member, { clientKey: randomUUID(), words })
  await takeInBookmarks(member, { id })
}

/** The member's collections, the first made first: how each is shared, and the words in it. */
async function shelfOf({ id: memberId }: MemberActor) {
  const collections = await db.collection.findMany({
    where: { memberId },
    orderBy: { createdAt: 'asc' },
    include: {
      entries: { where: { bookmark: { removedAt: null } }, include: { bookmark: true } },
    },
  })
  return collections.map(({ share, description, entries }) => ({
    share,
    description,
    notes: entries.map(({ bookmark, withNote }) => [bookmark.note, withNote]).toSorted(),
  }))
}

test('what a file brings into a collection that is shared goes into a private one of its name', async () => {
  const [giver, member] = [await aMember(), await aMember()]
  const essay = await anEssay(TEXT)
  const given = await aBookmark(giver, essay, { words: 'the lamp lit', note: 'Of the file.' })
  await aCollection(giver, [given])
  const shown = await aBookmark(member, essay, { words: 'runner leaves', note: 'Shown.' })
  await aPublicCollection(member, [shown])
  for (const _time of ['once', 'twice']) await bring(member, await fileOf(giver))
  expect(await shelfOf(member)).toEqual([
    { share: 'PUBLIC', description: '', notes: [['Shown.', false]] },
    { share: null, description: '', notes: [['Of the file.', false]] },
  ])
})

test('what was taken away does not come back where others read it, nor its note', async () => {
  const [giver, member] = [await aMember(), await aMember()]
  const essay = await anEssay(TEXT)
  const kept = await aBookmark(giver, essay, { words: 'the lamp lit', note: 'Kept.' })
  const away = await aBookmark(giver, essay, { words: 'runner leaves', note: 'Away.' })
  await aCollection(giver, [kept, away])
  const words = await fileOf(giver)
  await bring(member, words)
  const where = { memberId: member.id }
  const { id } = await db.collection.findFirstOrThrow({ where })
  await shareCollection(member, { id, as: 'PUBLIC', name: 'none' })
  await db.collectionEntry.updateMany({ where, data: { withNote: true } })
  await db.bookmark.updateMany({
    where: { ...where, note: 'Away.' },
    data: { removedAt: new Date() },
  })
  await bring(member, words)
  expect(await shelfOf(member)).toEqual([
    { share: 'PUBLIC', description: '', notes: [['Kept.', true]] },
    { share: null, description: '', notes: expect.arrayContaining([['Away.', false]]) as unknown },
  ])
})

test('two collections of one name come back as two', async () => {
  const [giver, member] = [await aMember(), await aMember()]
  const essay = await anEssay(TEXT)
  const lamp = await aBookmark(giver, essay, { words: 'the lamp lit', note: 'Lamp.' })
  const runner = await aBookmark(giver, essay, { words: 'runner leaves', note: 'Runner.' })
  await aCollection(giver, [lamp], { description: 'First.' })
  await aCollection(giver, [runner], { description: 'Second.' })
  for (const _time of ['once', 'twice']) await bring(member, await fileOf(giver))
  expect(await shelfOf(member)).toEqual([
    { share: null, description: 'First.', notes: [['Lamp.', false]] },
    { share: null, description: 'Second.', notes: [['Runner.', false]] },
  ])
})
