import { randomUUID } from 'node:crypto'

import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { COLOURS } from '@/domain/bookmarks/colour'
import { db, transaction } from '@/server/db'
import { placePassages } from '@/server/passages/place-passages'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aCollection } from '@/server/testing/a-collection'
import { aConcept } from '@/server/testing/a-concept'
import { aMember } from '@/server/testing/a-member'
import { anEssay, aRevision, type TestRevision } from '@/server/testing/an-essay'

import { bookFile } from './book-file'
import { bringBookmarks } from './bring-bookmarks'
import { fileBookmark } from './file-bookmark'
import { keepEssay } from './keep-essay'
import { linkBookmarks } from './link-bookmarks'
import { nameColours } from './name-colours'
import { settlePassage } from './settle-passage'
import { takeInBookmarks } from './take-in-bookmarks'

const FIRST =
  'The runner leaves; the runner leaves.\nThe chaser keeps the 🪔 lamp lit.\nA moth circles it all night long.'
const SECOND =
  'The runner left early; the runner leaves.\nThe chaser keeps a 🪔 lamp.\nNothing circles it.'
const THIRD = `An opening, of 3 words.\n${SECOND}\nAnd an end.`

/** Words of a passage, and what may be said of it: these words are it now. */
const PASSAGES = [
  { words: 'The runner leaves', here: 'The runner left early' },
  { words: 'keeps the 🪔 lamp', here: 'a 🪔 lamp' },
  { words: 'lamp lit.\nA moth', here: 'Nothing' },
  { words: 'A moth circles it', here: 'Nothing circles it' },
]

/** What no file of this form can hold, by name; all else comes back in each of them. */
const NOT_HELD = {
  json: [],
  markdown: [],
  annotations: [],
  csv: ['descriptions of collections', 'collections without a bookmark', 'names of unused colours'],
} as const
type Form = keyof typeof NOT_HELD
type NotHeld = (typeof NOT_HELD)['csv'][number]

const hard = fc.constantFrom(
  ...['', '=1+1', '-->', '<!-- interleaf:1 {"at":0} -->', 'MOSS', '"so", and\nso; \\ on', '؛ א'],
  ...['# A *note*\n\n- of {{mark}}', "'=1", '🪔\u0301', '{}', 'Highlight,Note', '-', '&lt;!--'],
)
const kept = fc.record({
  ...{ which: fc.nat(PASSAGES.length), note: hard, colour: fc.constantFrom(...COLOURS) },
  ...{ said: fc.constantFrom('here', 'old', null), isFiled: fc.boolean() },
  seen: fc.constantFrom(null, 0, 987),
})
const meaning = fc.constantFrom('', '=1', 'ask, "Mother"', '-->')
const name = fc.constantFrom('Evenings', 'a, "b"; c', '=lamps', '<!-- x -->', '🪔', 'MOSS', '{}')
const places = fc.uniqueArray(fc.nat(5))
const aBook = fc.record({
  bookmarks: fc.array(kept, { minLength: 1, maxLength: 5 }),
  colours: fc.record({ EMBER: meaning, MOSS: meaning, SKY: meaning, ROSE: meaning }),
  collections: fc.uniqueArray(fc.record({ name, description: hard, places }), {
    ...{ maxLength: 3, selector: (one: { name: string }) => one.name },
  }),
  links: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 4 }),
})
type Book = typeof aBook extends fc.Arbitrary<infer One> ? One : never

test('export, erase, import gives back the same book, in each of the four forms', async () => {
  const concept = (await aConcept()).slug
  await fc.assert(
    fc.asyncProperty(aBook, async (book) => {
      const member = await aMember()
      await keepAll(member, book, concept)
      const whole = await bookOf(member)
      for (const form of Object.keys(NOT_HELD) as Form[]) {
        const { words } = await bookFile(member, { form, template: null })
        await eraseBook(member.id)
        expect((await bookOf(member)).bookmarks).toEqual([])
        for (const _time of ['first', 'again']) {
          await bring(member, words)
          expect(held(await bookOf(member), form), form).toEqual(held(whole, form))
        }
        await eraseBook(member.id)
        await bring(member, whole.file)
        expect(held(await bookOf(member), 'json')).toEqual(held(whole, 'json'))
      }
    }),
    { numRuns: 4, seed: 20_261_127, endOnFailure: true },
  )
}, 120_000)

async function keepAll(member: MemberActor, book: Book, concept: string): Promise<void> {
  const essay = await anEssay(FIRST)
  const ids: string[] = []
  for (const { which, note } of book.bookmarks) {
    const passage = PASSAGES[which]
    const whole = { clientKey: randomUUID(), slug: essay.slug, colour: 'EMBER', note } as const
    const { id } = passage
      ? await aBookmark(member, essay, { words: passage.words, note })
      : await keepEssay(member, whole)
    ids.push(id)
  }
  const second = await revised(essay, essay.revisionId, SECOND)
  for (const [nth, { which, said, colour, isFiled, seen }] of book.bookmarks.entries()) {
    const [id = '', exact] = [ids[nth], PASSAGES[which]?.here]
    const createdAt = new Date(Date.UTC(2025, 0, 1, 0, 0, nth % 2, nth * 7))
    const seenAt = seen === null ? null : new Date(Date.UTC(2026, 1, nth, 8, 0, 0, seen))
    await db.bookmark.update({ where: { id }, data: { colour, createdAt, seenAt } })
    if (isFiled) await fileBookmark(member, { id, concept, wish: 'file' })
    if (exact === undefined || said === null) continue
    await settlePassage(member, said === 'here' ? { id, said, exact } : { id, said })
  }
  await revised(essay, second, THIRD)
  await nameColours(member, book.colours)
  await shelve(member, book, ids)
}

async function shelve(member: MemberActor, book: Book, ids: readonly string[]): Promise<void> {
  for (const { name, description, places } of book.collections) {
    const inside = places.flatMap((place) => ids[place] ?? []).map((id) => ({ id }))
    await aCollection(member, inside, { name, description })
  }
  for (const [one, other] of book.links) {
    const [id, there] = [ids[one], ids[other]]
    if (id === undefined || there === undefined || id === there) continue
    await linkBookmarks(member, { id, other: there })
  }
}

async function revised(essay: TestRevision, from: string, text: string): Promise<string> {
  return transaction(async (tx) => {
    const { revisionId: to } = await aRevision(essay.essayId, text, tx)
    await placePassages(tx, { essayId: essay.essayId, from, to })
    return to
  })
}

async function eraseBook(memberId: string): Promise<void> {
  await db.collection.deleteMany({ where: { memberId } })
  await db.bookmark.deleteMany({ where: { memberId } })
  await db.colourMeaning.deleteMany({ where: { memberId } })
}

async function bring(member: MemberActor, words: string): Promise<void> {
  const { id } = await bringBookmarks(member, { clientKey: randomUUID(), words })
  await takeInBookmarks(member, { id })
}

type Collection = { name: string; description: string; bookmarks: number[] }
type Shelved = { bookmarks: { colour: string }[]; colours: object; collections: Collection[] }

/** All of a book but the addresses of passages, which are the library's: as a file says it, and as the database has it. */
async function bookOf(member: MemberActor) {
  const { words: file } = await bookFile(member, { form: 'json', template: null })
  const book = JSON.parse(file.replaceAll(/\/p\/[0-9a-f-]{36}/g, '/p/')) as Shelved
  return { ...book, rows: await rowsOf(member.id), file }
}

async function rowsOf(memberId: string): Promise<string[]> {
  const rows = await db.bookmark.findMany({
    where: { memberId, removedAt: null },
    select: {
      ...{ colour: true, note: true, concepts: true, createdAt: true, seenAt: true },
      passage: { select: { exact: true, start: true, end: true, revisionId: true } },
    },
  })
  return rows.map((row) => JSON.stringify(row)).sort()
}

/** The same, without what this form cannot hold. */
function held({ file: _, ...book }: Awaited<ReturnType<typeof bookOf>>, form: Form) {
  const lost: ReadonlySet<NotHeld> = new Set(NOT_HELD[form])
  const used = new Set(book.bookmarks.map(({ colour }) => colour))
  const isNamed = ([colour]: [string, unknown]) =>
    !lost.has('names of unused colours') || used.has(colour)
  return {
    ...book,
    colours: Object.fromEntries(Object.entries(book.colours).filter(isNamed)),
    collections: book.collections
      .filter(
        ({ bookmarks }) => bookmarks.length > 0 || !lost.has('collections without a bookmark'),
      )
      .map((one) => (lost.has('descriptions of collections') ? { ...one, description: '' } : one))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
  }
}
