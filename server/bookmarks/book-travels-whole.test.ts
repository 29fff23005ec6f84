import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { db, transaction } from '@/server/db'
import { placePassages } from '@/server/passages/place-passages'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aConcept } from '@/server/testing/a-concept'
import { aMember } from '@/server/testing/a-member'
import { anEssay, aRevision, type TestRevision } from '@/server/testing/an-essay'

import { bookFile } from './book-file'
import { bringBookmarks } from './bring-bookmarks'
import { fileBookmark } from './file-bookmark'
import { nameColours } from './name-colours'
import { colourWordsOf } from './queries'
import { settlePassage } from './settle-passage'
import { takeInBookmarks } from './take-in-bookmarks'

const FIRST =
  'The runner leaves.\nThe chaser keeps the lamp lit.\nA moth circles it all night long.'
const SECOND = 'The runner left early.\nThe chaser keeps a lamp.\nNothing circles it.'
const THIRD = `An opening of three words.\n${SECOND}\nAnd an end.`

async function revised(essay: TestRevision, from: string, text: string): Promise<string> {
  return transaction(async (tx) => {
    const { revisionId: to } = await aRevision(essay.essayId, text, tx)
    await placePassages(tx, { essayId: essay.essayId, from, to })
    return to
  })
}

/** New words accepted, old words kept, and a place shown by hand: before the last revision and in it. */
async function aSettledBook(member: MemberActor): Promise<void> {
  const essay = await anEssay(FIRST)
  const concept = await aConcept()
  const [runner, lamp, moth] = [
    await aBookmark(member, essay, { words: 'The runner leaves.' }),
    await aBookmark(member, essay, { words: 'keeps the lamp lit' }),
    await aBookmark(member, essay, { words: 'A moth circles it' }),
  ]
  const second = await revised(essay, essay.revisionId, SECOND)
  await settlePassage(member, { id: runner.id, said: 'here', exact: 'The runner left early.' })
  await settlePassage(member, { id: lamp.id, said: 'old' })
  await revised(essay, second, THIRD)
  await settlePassage(member, { id: moth.id, said: 'here', exact: 'Nothing circles it' })
  await fileBookmark(member, { id: runner.id, concept: concept.slug, wish: 'file' })
  await db.bookmark.update({ where: { id: lamp.id }, data: { colour: 'SKY' } })
}

const exported = async (member: MemberActor, form: string) =>
  (await bookFile(member, { form, template: null })).words

async function brought(member: MemberActor, words: string): Promise<void> {
  const { id } = await bringBookmarks(member, { clientKey: randomUUID(), words })
  await takeInBookmarks(member, { id })
}

/** All but the addresses of passages, which are the library's. */
const bookOf = async (member: MemberActor) =>
  (await exported(member, 'json')).replaceAll(/\/p\/[0-9a-f-]{36}/g, '/p/')

const handsOf = (memberId: string) =>
  db.placement.findMany({
    where: { method: 'hand', passage: { bookmarks: { some: { memberId } } } },
    orderBy: [{ passage: { start: 'asc' } }, { revision: { number: 'asc' } }],
    select: { revisionId: true, state: true, start: true, end: true, words: true, place: true },
  })

test.each(['json', 'markdown'])(
  '%s gives an empty account the same book: what was said of words, concepts, names of colours',
  async (form) => {
    const [member, other] = [await aMember(), await aMember()]
    await aSettledBook(member)
    await nameColours(member, { EMBER: 'mine to keep', MOSS: '', SKY: 'ask Mother', ROSE: '' })
    const before = await bookOf(member)
    expect(before.match(/"revision": \d+,\n\s+"place"/g)).toHaveLength(2)
    expect(await handsOf(member.id)).toHaveLength(4)
    await brought(other, await exported(member, form))
    expect(await bookOf(other)).toBe(before)
    expect(await handsOf(other.id)).toEqual(await handsOf(member.id))
    await brought(other, await exported(member, form))
    expect(await bookOf(other)).toBe(before)
  },
)

test('web annotations carry the concepts, as tags', async () => {
  const [member, other] = [await aMember(), await aMember()]
  await aSettledBook(member)
  await brought(other, await exported(member, 'annotations'))
  const filed = (memberId: string) =>
    db.bookmark.findMany({
      where: { memberId },
      orderBy: { createdAt: 'asc' },
      select: { concepts: true },
    })
  expect(await filed(other.id)).toEqual(await filed(member.id))
  expect((await filed(other.id))[0]?.concepts).toHaveLength(1)
})

test('what was said is taken back in the account it came to, as in the one it left', async () => {
  const [member, other] = [await aMember(), await aMember()]
  await aSettledBook(member)
  await brought(other, await exported(member, 'json'))
  for (const { id } of await db.bookmark.findMany({ where: { memberId: other.id } })) {
    await settlePassage(other, { id, said: 'undo' })
  }
  expect(await handsOf(other.id)).toEqual([])
})

test('what is not true of the library any more is not taken for said', async () => {
  const [member, other] = [await aMember(), await aMember()]
  await aSettledBook(member)
  const file = (await exported(member, 'json'))
    .replaceAll('"words": "', '"words": "Not ')
    .replaceAll(/"place": \d+/g, '"place": 999999')
  await brought(other, file)
  expect(await handsOf(other.id)).toEqual([])
  expect(await db.bookmark.count({ where: { memberId: other.id } })).toBe(3)
})

test('names of one’s own for the colours stay, whatever a file calls them', async () => {
  const [member, other] = [await aMember(), await aMember()]
  await aSettledBook(member)
  await nameColours(member, { EMBER: 'mine to keep', MOSS: '', SKY: 'ask Mother', ROSE: '' })
  await nameColours(other, { EMBER: 'hers', MOSS: '', SKY: '', ROSE: '' })
  await brought(other, await exported(member, 'json'))
  expect(await colourWordsOf(other)).toMatchObject({ EMBER: 'hers', SKY: 'ask Mother' })
})
