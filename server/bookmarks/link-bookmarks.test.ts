import { expect, test } from 'vitest'

import { EMPTY_SHELF } from '@/domain/bookmarks/shelf'
import { db } from '@/server/db'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { linkBookmarks } from './link-bookmarks'
import { removeBookmark } from './remove-bookmark'
import { ownKept, shelfOf } from './shelf-queries'

async function twoKept() {
  const [member, essay] = [await aMember(), await anEssay('The lamp is lit for the runner.')]
  const lamp = await aBookmark(member, essay, { words: 'lamp' })
  const runner = await aBookmark(member, essay, { words: 'runner' })
  const seen = async (id: string) =>
    (await shelfOf(member, [id])).get(id)?.seeAlso.map(({ exact }) => exact)
  return { member, lamp: lamp.id, runner: runner.id, seen }
}

test('a link shows at both ends, once, whichever way it was made', async () => {
  const { member, lamp, runner, seen } = await twoKept()
  await linkBookmarks(member, { id: runner, other: lamp })
  await linkBookmarks(member, { id: lamp, other: runner })
  expect([await seen(lamp), await seen(runner)]).toEqual([['runner'], ['lamp']])
})

test('what was taken away is not shown at the other end', async () => {
  const { member, lamp, runner, seen } = await twoKept()
  await linkBookmarks(member, { id: lamp, other: runner })
  await removeBookmark(member, { id: runner })
  expect(await seen(lamp)).toEqual([])
  expect(await ownKept(member, runner)).toBeNull()
})

test('nothing is linked to itself, and nothing of one to what is of another', async () => {
  const [one, other] = [await twoKept(), await twoKept()]
  const itself = linkBookmarks(one.member, { id: one.lamp, other: one.lamp })
  await expect(itself).rejects.toMatchObject({ code: 'invalid' })
  for (const ends of [
    { id: one.lamp, other: other.lamp },
    { id: other.lamp, other: one.lamp },
  ]) {
    await expect(linkBookmarks(one.member, ends)).rejects.toMatchObject({ code: 'not-found' })
  }
  const [oneId, otherId] = [one.lamp, other.lamp].sort() as [string, string]
  const data = { oneId, otherId, memberId: one.member.id }
  await expect(db.bookmarkLink.create({ data })).rejects.toThrow()
  await linkBookmarks(other.member, { id: other.lamp, other: other.runner })
  expect(await ownKept(one.member, other.lamp)).toBeNull()
  expect((await shelfOf(one.member, [other.lamp])).get(other.lamp)).toEqual(EMPTY_SHELF)
})
