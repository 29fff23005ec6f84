import { expect, test } from 'vitest'

import { readBookFilter } from '@/domain/bookmarks/book-filter'
import { db } from '@/server/db'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { bookPage } from './book-page'
import { seeBookmark } from './see-bookmark'

const [EARLY, LATE] = [new Date('2026-05-01T12:00:00Z'), new Date('2026-06-01T12:00:00Z')]

async function three() {
  const [member, essay] = [await aMember(), await anEssay('One lamp. Two lamps. Three lamps.')]
  const ids: string[] = []
  for (const words of ['One lamp', 'Two lamps', 'Three lamps'])
    ids.push((await aBookmark(member, essay, { words })).id)
  return { member, ids }
}

const page = async (member: Awaited<ReturnType<typeof aMember>>, order: string, after = '') =>
  (await bookPage(member, readBookFilter({ order, after }))).essays.flatMap(
    ({ bookmarks }) => bookmarks,
  )

test('looking one up is remembered, the later moment holds, and nothing else of it changes', async () => {
  const { member, ids } = await three()
  const [id = ''] = ids
  const before = await db.bookmark.findUniqueOrThrow({ where: { id } })
  await seeBookmark(member, { id }, LATE)
  await seeBookmark(member, { id }, EARLY)
  expect(await db.bookmark.findUniqueOrThrow({ where: { id } })).toEqual({
    ...before,
    seenAt: LATE,
  })
})

test('the book shows when, and listing it is not looking anything up', async () => {
  const { member, ids } = await three()
  await seeBookmark(member, { id: ids[1] ?? '' }, EARLY)
  await page(member, 'newest')
  const seen = (await page(member, 'newest')).map(({ seenOn }) => seenOn)
  expect(seen).toEqual([null, EARLY.toISOString(), null])
})

test('sorted by it, either way, and page after page', async () => {
  const { member, ids } = await three()
  const [one = '', two = '', three_ = ''] = ids
  await seeBookmark(member, { id: two }, EARLY)
  await seeBookmark(member, { id: one }, LATE)
  const order = async (name: string, after?: string) =>
    (await page(member, name, after)).map(({ id }) => id)
  expect(await order('seen')).toEqual([one, two, three_])
  expect(await order('unseen')).toEqual([three_, two, one])
  expect(await order('seen', one)).toEqual([two, three_])
  expect(await order('unseen', three_)).toEqual([two, one])
})

test("another member's answers as if it did not exist", async () => {
  const { ids } = await three()
  const refused = seeBookmark(await aMember(), { id: ids[0] ?? '' })
  await expect(refused).rejects.toMatchObject({ code: 'not-found' })
})
