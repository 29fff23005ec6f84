import { expect, test } from 'vitest'

import { after, DAY_MS } from '@/domain/time'
import { db } from '@/server/db'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { chooseRevisit } from './choose-revisit'
import { removeBookmark } from './remove-bookmark'
import { revisitOf } from './revisit-of'
import { seeBookmark } from './see-bookmark'

const NOW = new Date('2026-06-01T12:00:00Z')
const days = (count: number) => after(NOW, count * DAY_MS)

async function anOldOne() {
  const [member, essay] = [await aMember(), await anEssay('The runner leaves. The chaser stays.')]
  const old = await aBookmark(member, essay, { words: 'The runner' })
  const recent = await aBookmark(member, essay, { words: 'The chaser' })
  await db.bookmark.update({ where: { id: old.id }, data: { createdAt: days(-31) } })
  await db.bookmark.update({ where: { id: recent.id }, data: { createdAt: days(-29) } })
  return { member, id: old.id }
}
const shown = async (member: Awaited<ReturnType<typeof aMember>>, now = NOW) =>
  (await revisitOf(member, now)).old?.bookmarks.map(({ id }) => id) ?? null

test('nobody is shown an old passage who did not ask for it', async () => {
  const { member } = await anOldOne()
  expect(await revisitOf(member, NOW)).toEqual({ isWanted: false, old: null })
  await chooseRevisit(member, { wish: 'later' }, NOW)
  expect(await revisitOf(member, days(30))).toEqual({ isWanted: false, old: null })
})

test('whoever asks is shown one that they have not looked up for a month; put off, it waits a week', async () => {
  const { member, id } = await anOldOne()
  await chooseRevisit(member, { wish: 'on' }, NOW)
  expect(await shown(member)).toEqual([id])
  expect(await shown(await aMember())).toBeNull()
  await chooseRevisit(member, { wish: 'later' }, NOW)
  expect(await revisitOf(member, days(6))).toEqual({ isWanted: true, old: null })
  expect(await shown(member, days(7))).not.toBeNull()
  await chooseRevisit(member, { wish: 'off' }, NOW)
  expect(await revisitOf(member, days(7))).toEqual({ isWanted: false, old: null })
})

test('after it was looked up, the next one comes some days later', async () => {
  const { member, id } = await anOldOne()
  await chooseRevisit(member, { wish: 'on' }, NOW)
  await seeBookmark(member, { id }, NOW)
  expect(await shown(member, days(2))).toBeNull()
  expect(await shown(member, days(3))).not.toEqual([id])
})

test('what was taken away, or cannot be read, is not shown', async () => {
  const { member, id } = await anOldOne()
  await chooseRevisit(member, { wish: 'on' }, NOW)
  await db.essay.updateMany({
    where: { bookmarks: { some: { id } } },
    data: { withdrawnAt: NOW },
  })
  expect(await shown(member)).toBeNull()
  await db.essay.updateMany({ where: { bookmarks: { some: { id } } }, data: { withdrawnAt: null } })
  expect(await shown(member)).toEqual([id])
  await removeBookmark(member, { id })
  expect(await shown(member)).toBeNull()
})
