import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { readBookFilter, type BookFilter } from '@/domain/bookmarks/book-filter'
import { db, transaction } from '@/server/db'
import { placePassages } from '@/server/passages/place-passages'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aMember } from '@/server/testing/a-member'
import { anEssay, aRevision } from '@/server/testing/an-essay'

import { BOOK_PAGE_LENGTH, bookPage } from './book-page'
import { changeBookmark } from './change-bookmark'
import { keepEssay } from './keep-essay'
import { bookChoices } from './queries'
import { removeBookmark } from './remove-bookmark'

const TEXT = 'The runner leaves.\nThe chaser keeps the lamp lit for a while.'

const ask = (asked: Partial<Record<keyof BookFilter, string>> = {}) => readBookFilter(asked)
type Member = Awaited<ReturnType<typeof aMember>>
const idsOf = async (member: Member, asked?: Parameters<typeof ask>[0]) =>
  (await bookPage(member, ask(asked))).essays.flatMap(({ bookmarks }) =>
    bookmarks.map(({ id }) => id),
  )

async function aBook() {
  const member = await aMember()
  const [older, newer] = [await anEssay(TEXT), await anEssay(TEXT)]
  await db.essay.update({ where: { id: older.essayId }, data: { title: 'A', concepts: ['lamp'] } })
  await db.essay.update({ where: { id: newer.essayId }, data: { title: 'B' } })
  const lamp = await aBookmark(member, older, { words: 'keeps the lamp', note: 'Café, once.' })
  const runner = await aBookmark(member, older, { words: 'The runner leaves' })
  const other = await aBookmark(member, newer, { words: 'for a while' })
  const days = ['2026-01-01T23:59:59Z', '2026-01-02T00:00:00Z', '2026-01-03T00:00:00Z']
  for (const [at, { id }] of [lamp, runner, other].entries())
    await db.bookmark.update({ where: { id }, data: { createdAt: new Date(days[at] ?? '') } })
  return { member, older, newer, lamp: lamp.id, runner: runner.id, other: other.id }
}

test('the newest come first, neighbours of one essay together, with the words around them', async () => {
  const { member, older, newer, lamp, runner, other } = await aBook()
  const { essays, next, fault } = await bookPage(member, ask())
  expect([next, fault]).toEqual([null, null])
  expect(essays.map(({ slug }) => slug)).toEqual([newer.slug, older.slug])
  expect(essays.flatMap(({ bookmarks }) => bookmarks.map(({ id }) => id))).toEqual([
    other,
    runner,
    lamp,
  ])
  expect(essays[1]?.bookmarks[1]).toMatchObject({
    href: `/essays/${older.slug}#b1:~:text=keeps%20the%20lamp`,
    passage: { exact: 'keeps the lamp', suffix: ' lit for a while.', state: 'UNCHANGED' },
  })
})

test('in order of place: by title, the essay as a whole before its passages', async () => {
  const { member, older, lamp, runner, other } = await aBook()
  const wish = { clientKey: randomUUID(), slug: older.slug, colour: 'SKY', note: '' } as const
  const whole = await keepEssay(member, wish)
  expect(await idsOf(member, { order: 'place' })).toEqual([whole.id, runner, lamp, other])
})

test('a filter leaves the rest out: essay, concept, colour, day, and all at once', async () => {
  const { member, older, newer, lamp, runner, other } = await aBook()
  await changeBookmark(member, { id: runner, colour: 'ROSE' })
  expect(await idsOf(member, { essay: newer.slug })).toEqual([other])
  expect(await idsOf(member, { concept: 'lamp' })).toEqual([runner, lamp])
  expect(await idsOf(member, { colour: 'ROSE' })).toEqual([runner])
  expect(await idsOf(member, { since: '2026-01-02', until: '2026-01-02' })).toEqual([runner])
  expect(await idsOf(member, { essay: older.slug, colour: 'EMBER' })).toEqual([lamp])
  expect(await idsOf(member, { essay: newer.slug, colour: 'ROSE' })).toEqual([])
})

test('words are found in quotations and notes, by their stems, and anew when a note changes', async () => {
  const { member, lamp, runner } = await aBook()
  expect(await idsOf(member, { q: 'LAMPS' })).toEqual([lamp])
  expect(await idsOf(member, { q: 'cafe' })).toEqual([lamp])
  await changeBookmark(member, { id: lamp, note: 'Tea.' })
  await changeBookmark(member, { id: runner, note: 'In the café.' })
  expect(await idsOf(member, { q: 'café' })).toEqual([runner])
  expect(await idsOf(member, { q: 'chaser lamp' })).toEqual([])
  expect((await bookPage(member, ask({ q: '?!' }))).fault).toContain('Look for a word')
})

test('a filter by state reads it as the essay of today says', async () => {
  const { member, older, lamp, runner, other } = await aBook()
  const { essayId, revisionId: from } = older
  const words = 'Opening.\nThe chaser keeps the lamp lit for a while.'
  const { revisionId: to } = await aRevision(essayId, words)
  await transaction((tx) => placePassages(tx, { essayId, from, to }))
  expect(await idsOf(member, { state: 'GONE' })).toEqual([runner])
  expect(await idsOf(member, { state: 'MOVED' })).toEqual([lamp])
  expect(await idsOf(member, { state: 'UNCHANGED' })).toEqual([other])
})

test.each(['newest', 'place'] as const)(
  'page by page, %s, nothing is missed or twice',
  async (order) => {
    const [member, essay] = [await aMember(), await anEssay(TEXT)]
    const first = await aBookmark(member, essay, { words: 'The runner' })
    const { passageId } = await db.bookmark.findUniqueOrThrow({ where: { id: first.id } })
    const count = BOOK_PAGE_LENGTH + 3
    // All at one moment and in one place: the id alone tells them apart.
    await db.bookmark.createMany({
      data: Array.from({ length: count }, () => ({
        ...{ memberId: member.id, essayId: essay.essayId, passageId, clientKey: randomUUID() },
        createdAt: new Date('2026-02-01'),
      })),
    })
    const { next } = await bookPage(member, ask({ order }))
    const [page, rest] = [
      await idsOf(member, { order }),
      await idsOf(member, { order, after: next ?? '' }),
    ]
    expect([page.length, rest.length]).toEqual([BOOK_PAGE_LENGTH, 4])
    expect(new Set([...page, ...rest]).size).toBe(count + 1)
  },
)

test('it is narrowed to what one kept something of', async () => {
  const { member, older, newer, other } = await aBook()
  const all = [older, newer].map(({ slug }) => slug)
  expect((await bookChoices(member)).essays.map(({ slug }) => slug)).toEqual(all)
  await removeBookmark(member, { id: other })
  expect((await bookChoices(member)).essays.map(({ slug }) => slug)).toEqual([older.slug])
})

test('nobody else sees any of it, whatever their office and however they ask', async () => {
  const { older, other } = await aBook()
  for (const roles of [[], ['MODERATOR'], ['EDITOR', 'OWNER']] as const) {
    const stranger = await aMember({ roles: [...roles] })
    for (const asked of [{}, { q: 'lamp' }, { essay: older.slug }, { after: other }])
      expect(await idsOf(stranger, asked)).toEqual([])
    expect(await bookChoices(stranger)).toEqual({ essays: [], concepts: [] })
  }
  await expect(bookPage(VISITOR, ask())).rejects.toMatchObject({ code: 'sign-in' })
})

test("a page after another member's bookmark is empty", async () => {
  const [{ member }, { other }] = [await aBook(), await aBook()]
  expect(await idsOf(member, { after: other })).toEqual([])
})
