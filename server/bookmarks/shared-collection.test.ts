import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { db, transaction } from '@/server/db'
import { placePassages } from '@/server/passages/place-passages'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aCollection } from '@/server/testing/a-collection'
import { aMember } from '@/server/testing/a-member'
import { aSuspension } from '@/server/testing/a-suspension'
import { anEssay, aRevision } from '@/server/testing/an-essay'

import { changeBookmark } from './change-bookmark'
import { chooseNote } from './choose-note'
import { keepEssay } from './keep-essay'
import { linkBookmarks } from './link-bookmarks'
import { putInCollection } from './put-in-collection'
import { removeBookmark } from './remove-bookmark'
import { shareCollection } from './share-collection'
import { sharedCollection } from './shared-collection'
import { SHARED_PAGE_LENGTH } from './shared-page'

const TEXT = 'The runner leaves.\nThe chaser keeps the lamp lit for a while.'

async function aShared() {
  const [member, essay] = [await aMember(), await anEssay(TEXT)]
  const lamp = await aBookmark(member, essay, { words: 'the lamp', note: 'Secret of the lamp.' })
  const runner = await aBookmark(member, essay, { words: 'The runner', note: 'Secret, too.' })
  const left = await aBookmark(member, essay, { words: 'for a while', note: 'Left in the book.' })
  const collection = await aCollection(member, [lamp, runner])
  await linkBookmarks(member, { id: lamp.id, other: left.id })
  await shareCollection(member, { id: collection, as: 'PUBLIC', name: 'none' })
  const read = (after: string | null = null) =>
    sharedCollection({ id: collection, token: null, after }, new Date())
  const shown = async () =>
    (await read())?.essays.flatMap(({ bookmarks }) =>
      bookmarks.map(({ passage }) => passage?.exact ?? null),
    )
  return { member, essay, collection, lamp: lamp.id, runner: runner.id, read, shown }
}

test('the quotations of the collection are shown in order of place, and nothing else of the book', async () => {
  const { member, read, shown } = await aShared()
  expect(await shown()).toEqual(['The runner', 'the lamp'])
  const all = JSON.stringify(await read())
  for (const words of ['Secret', 'Left', 'for a while"', 'EMBER', member.handle ?? '', member.id])
    expect(all).not.toContain(words)
})

test('a note goes along where it was chosen, and not any more once it changed', async () => {
  const { member, collection, lamp, read } = await aShared()
  await chooseNote(member, { id: lamp, collection, wish: 'show', seen: 'Secret of the lamp.' })
  const notes = async () =>
    (await read())?.essays.flatMap(({ bookmarks }) => bookmarks.map(({ note }) => note))
  expect(await notes()).toEqual(['', 'Secret of the lamp.'])
  await changeBookmark(member, { id: lamp, note: 'What is for nobody.' })
  expect(await notes()).toEqual(['', ''])
})

test('a note that was chosen in one collection does not go along in another', async () => {
  const { member, collection, lamp, read } = await aShared()
  const other = await aCollection(member, [{ id: lamp }])
  await chooseNote(member, {
    id: lamp,
    collection: other,
    wish: 'show',
    seen: 'Secret of the lamp.',
  })
  expect(JSON.stringify(await read())).not.toContain('Secret')
  expect(collection).not.toBe(other)
})

test('words that are gone are shown as they were, and said to be gone', async () => {
  const { essay, read } = await aShared()
  const { essayId, revisionId: from } = essay
  const { revisionId: to } = await aRevision(essayId, 'The runner leaves.\nAnd so on.')
  await transaction((tx) => placePassages(tx, { essayId, from, to }))
  expect((await read())?.essays[0]?.bookmarks).toMatchObject([
    { passage: { exact: 'The runner', state: 'UNCHANGED' } },
    { passage: { exact: 'the lamp', state: 'GONE' } },
  ])
})

test('what cannot be read now does not appear, nor what was taken out of the book', async () => {
  const { member, essay, collection, runner, shown } = await aShared()
  const whole = await keepEssay(member, {
    ...{ clientKey: randomUUID(), slug: essay.slug },
    ...{ colour: 'SKY', note: '' },
  })
  await putInCollection(member, { id: whole.id, collection })
  await removeBookmark(member, { id: runner })
  expect(await shown()).toEqual([null, 'the lamp'])
  for (const state of [{ withdrawnAt: new Date() }, { scheduledFor: new Date() }]) {
    await db.essay.update({ where: { id: essay.essayId }, data: state })
    expect(await shown()).toEqual([])
    const back = { withdrawnAt: null, scheduledFor: null }
    await db.essay.update({ where: { id: essay.essayId }, data: back })
  }
  expect(await shown()).toEqual([null, 'the lamp'])
})

test('whoever rests, goes or is suspended shares nothing meanwhile', async () => {
  const { member, read } = await aShared()
  for (const rest of ['pausedAt', 'eraseAt'] as const) {
    await db.member.update({ where: { id: member.id }, data: { [rest]: new Date() } })
    expect(await read()).toBeNull()
    await db.member.update({ where: { id: member.id }, data: { [rest]: null } })
  }
  const { reverse } = await aSuspension(member.id)
  expect(await read()).toBeNull()
  await reverse()
  expect(await read()).not.toBeNull()
})

test('a long collection is read page by page', async () => {
  const { member, essay, collection, lamp, read } = await aShared()
  const { passageId } = await db.bookmark.findUniqueOrThrow({ where: { id: lamp } })
  const rows = Array.from({ length: SHARED_PAGE_LENGTH }, () => ({
    ...{ id: randomUUID(), memberId: member.id, essayId: essay.essayId, passageId },
    clientKey: randomUUID(),
  }))
  await db.bookmark.createMany({ data: rows })
  await db.collectionEntry.createMany({
    data: rows.map(({ id }) => ({
      ...{ collectionId: collection, bookmarkId: id, memberId: member.id },
    })),
  })
  const first = await read()
  const second = await read(first?.next ?? '')
  const sizes = [first, second].map((page) => page?.essays[0]?.bookmarks.length)
  expect([sizes, second?.next]).toEqual([[SHARED_PAGE_LENGTH, 2], null])
})

test('an address that is none is none', async () => {
  const asked = { id: 'nothing', token: null, after: null }
  expect(await sharedCollection(asked, new Date())).toBeNull()
})
