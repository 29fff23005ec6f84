import { randomUUID } from 'node:crypto'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { VISITOR, type MemberActor } from '@/domain/actor'
import { COLOURS, type Colour } from '@/domain/bookmarks/colour'
import { readBook } from '@/domain/bookmarks/formats/read-book'
import { asTyped } from '@/domain/as-typed'
import { db } from '@/server/db'
import { placePassages } from '@/server/passages/place-passages'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aCollection } from '@/server/testing/a-collection'
import { aMember } from '@/server/testing/a-member'
import { anEssay, aRevision } from '@/server/testing/an-essay'

import { bookFile } from './book-file'
import { bringBookmarks } from './bring-bookmarks'
import { ownCollections } from './collection-queries'
import { importLeft, importPreview } from './import-preview'
import { keepEssay } from './keep-essay'
import { keepPassage } from './keep-passage'
import { linkBookmarks } from './link-bookmarks'
import { shareCollection } from './share-collection'
import { takeInBookmarks } from './take-in-bookmarks'

const FIRST = 'The 🦉 runner leaves.\nThe chaser keeps the lamp lit.\nA mirror, a mirror, a 𝔪irror.'
const SECOND = 'An opening.\nThe chaser keeps the lamp lit.\nThe 🦉 runner left early.'
const FORMATS = ['json', 'markdown', 'annotations', 'csv'] as const
const WORDS = ['runner leaves', 'the lamp lit', '𝔪irror', '🦉 runner']

type Wish = { words: string; colour: Colour; note: string }

/** A book over an essay that has been revised since: words stayed, moved, were changed, are gone. */
async function aBook(member: MemberActor, wishes: readonly Wish[]): Promise<string> {
  const { slug, essayId, revisionId } = await anEssay(FIRST)
  for (const { words, colour, note } of wishes) {
    const start = FIRST.indexOf(words)
    const place = { revisionId, start, end: start + words.length, exact: words }
    const context = { prefix: '', suffix: '', slug, clientKey: randomUUID() }
    await keepPassage(member, { ...place, ...context, colour, note })
  }
  await keepEssay(member, { clientKey: randomUUID(), slug, colour: 'SKY', note: '=whole' })
  await db.$transaction(async (tx) => {
    const { revisionId: to } = await aRevision(essayId, SECOND, tx)
    await placePassages(tx, { essayId, from: revisionId, to })
  })
  return slug
}

async function brought(member: MemberActor, words: string) {
  const { id } = await bringBookmarks(member, { clientKey: randomUUID(), words })
  await takeInBookmarks(member, { id })
  return { id, done: await importPreview(member, id) }
}

const bookOf = async (member: MemberActor) => {
  const { words } = await bookFile(member, { form: 'json', template: null })
  const { bookmarks } = JSON.parse(words) as { bookmarks: Bookmark[] }
  return bookmarks
    .map(({ passage, ...rest }) => ({ ...rest, passage: passage && { ...passage, address: '' } }))
    .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
}
type Bookmark = {
  colour: string
  concepts: string[]
  keptAt: string
  meaning: string
  passage: { address: string; said: object[] } | null
}

/** What Readwise's columns cannot say. */
const asReadwise = ({ keptAt, ...bookmark }: Bookmark) => ({
  ...bookmark,
  ...{ colour: '', meaning: '', concepts: [], keptAt: keptAt.slice(0, 19) },
})

describe('export, erase, import', () => {
  const wish = fc.record({
    words: fc.constantFrom(...WORDS),
    colour: fc.constantFrom(...COLOURS),
    note: fc
      .oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('=1+1', "'=x", '"a","b"\n-->', '@', '<!-- interleaf:1 {} -->'),
      )
      .map(asTyped),
  })
  test.each(FORMATS)('gives back the same book from %s, and twice adds nothing', async (form) => {
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { minLength: 1, maxLength: 5 }), async (wishes) => {
        await db.rateLimit.deleteMany()
        const member = await aMember()
        await aBook(member, wishes)
        const before = await bookOf(member)
        const { words } = await bookFile(member, { form, template: null })
        const again = await brought(member, words)
        expect(again.done).toMatchObject({ added: 0, there: before.length, left: [] })
        await db.bookmark.deleteMany({ where: { memberId: member.id } })
        expect((await brought(member, words)).done).toMatchObject({
          added: before.length,
          left: [],
        })
        const same = form === 'csv' ? asReadwise : (bookmark: Bookmark) => bookmark
        const inOrder = (book: Bookmark[]) =>
          book
            .map(same)
            .map((one) => JSON.stringify(one))
            .sort()
        expect(inOrder(await bookOf(member))).toEqual(inOrder(before))
        expect((await brought(member, words)).done).toMatchObject({ added: 0 })
      }),
      { numRuns: 6 },
    )
  })
})

test('Hypothesis: the quotation says the place, what has none is left, with its words', async () => {
  const member = await aMember()
  const { slug } = await anEssay(FIRST)
  const uri = `http://localhost:3000/essays/${slug}`
  const row = (exact: string, other: object = {}) => ({
    ...{ uri, text: 'Mine.', tags: ['owl'], created: '2024-05-01T10:00:00.123456+00:00' },
    target: [{ source: uri, selector: [{ type: 'TextQuoteSelector', exact }] }],
    ...other,
  })
  const rows = [
    row('the lamp  LIT'),
    row('mirror'),
    row('the moon'),
    row('runner', { uri: 'https://example.org/' }),
    row('runner', { references: ['x'] }),
  ]
  const words = JSON.stringify({ total: 5, rows })
  const { id } = await bringBookmarks(member, { clientKey: randomUUID(), words })
  expect(await importPreview(member, id)).toMatchObject({
    added: 1,
    adding: [{ words: 'the lamp lit' }],
  })
  await takeInBookmarks(member, { id })
  const done = await importPreview(member, id)
  expect(done).toMatchObject({ added: 1, there: 0 })
  expect(done?.left.map(({ reason }) => reason.slice(0, 30))).toEqual([
    'These words stand in several p',
    'These words stand in no revisi',
    'Its essay is not in the librar',
    'It answers another annotation,',
  ])
  expect(await importLeft(member, id)).toContain('the moon')
  expect(await db.bookmark.findMany({ where: { memberId: member.id } })).toMatchObject([
    { note: 'Mine.\n\nTags: owl' },
  ])
})

test('is done once, also when asked many times at once; a removed one comes back', async () => {
  const member = await aMember()
  const { slug } = await anEssay(FIRST)
  const words = `Highlight,Title,Author,URL\r\nthe lamp lit,,,http://localhost:3000/essays/${slug}\r\n`
  const { id } = await bringBookmarks(member, { clientKey: randomUUID(), words })
  await Promise.all([1, 2, 3].map(() => takeInBookmarks(member, { id })))
  const kept = () => db.bookmark.findMany({ where: { memberId: member.id } })
  expect(await kept()).toHaveLength(1)
  await db.bookmark.updateMany({ where: { memberId: member.id }, data: { removedAt: new Date() } })
  await brought(member, words)
  expect(await kept()).toMatchObject([{ removedAt: null }])
})

test('JSON brings collections and links back, private, without what was shared; twice is as once', async () => {
  const member = await aMember()
  const essay = await anEssay(FIRST)
  const lamp = await aBookmark(member, essay, { words: 'the lamp lit', note: 'Mine.' })
  const runner = await aBookmark(member, essay, { words: 'runner leaves' })
  const collection = await aCollection(member, [runner, lamp], { description: 'By lamplight.' })
  await linkBookmarks(member, { id: lamp.id, other: runner.id })
  await shareCollection(member, { id: collection, as: 'PUBLIC', name: 'handle' })
  const { words } = await bookFile(member, { form: 'json', template: null })
  await brought(member, words)
  expect(await ownCollections(member)).toMatchObject([{ id: collection, size: 2 }])
  await db.collection.deleteMany({ where: { memberId: member.id } })
  await db.bookmark.deleteMany({ where: { memberId: member.id } })
  await brought(member, words)
  await brought(member, words)
  expect(await ownCollections(member)).toMatchObject([
    { name: 'Quiet evenings', description: 'By lamplight.', size: 2, share: null },
  ])
  const again = await bookFile(member, { form: 'json', template: null })
  const shelf = (text: string) => readBook(text).shelf
  expect(shelf(again.words)).toEqual(shelf(words))
  expect(shelf(words).links).toHaveLength(1)
})

test('is for its owner alone', async () => {
  const [member, other] = [await aMember(), await aMember()]
  const { id } = await bringBookmarks(member, {
    clientKey: randomUUID(),
    words: 'Highlight\r\nx\r\n',
  })
  await expect(takeInBookmarks(other, { id })).rejects.toMatchObject({ code: 'not-found' })
  await expect(takeInBookmarks(VISITOR, { id })).rejects.toMatchObject({ code: 'sign-in' })
  expect(await importPreview(other, id)).toBeNull()
})

test('a file that is brought again adds its note to one that was changed since; none is lost', async () => {
  const member = await aMember()
  const { slug } = await anEssay(FIRST)
  const words = `Highlight,Note,URL\r\nthe lamp lit,Of the file,http://localhost:3000/essays/${slug}\r\n`
  await brought(member, words)
  const where = { memberId: member.id }
  await db.bookmark.updateMany({ where, data: { note: 'Mine since', removedAt: new Date() } })
  await brought(member, words)
  const kept = await db.bookmark.findMany({ where })
  expect(kept).toMatchObject([{ removedAt: null }])
  expect(kept[0]?.note).toMatch(/^Mine since[^]*Of the file$/)
  expect((await brought(member, words)).done).toMatchObject({ added: 0, there: 1 })
})
