import { expect, test } from 'vitest'

import { readBookFilter } from '@/domain/bookmarks/book-filter'
import { db } from '@/server/db'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aConcept } from '@/server/testing/a-concept'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { bookPage } from './book-page'
import { fileBookmark } from './file-bookmark'
import { bookChoices } from './queries'

async function aBook() {
  const member = await aMember()
  const essay = await anEssay('The runner leaves.\nThe chaser keeps the lamp lit.')
  const bookmark = await aBookmark(member, essay, { words: 'the lamp' })
  await aBookmark(member, essay, { words: 'The runner' })
  return { member, essay, bookmark, concept: await aConcept({ term: 'lamp' }) }
}

test('what is filed under a concept is found by it in the book, and says so', async () => {
  const { member, bookmark, concept } = await aBook()
  const filing = { id: bookmark.id, concept: concept.slug }
  await Promise.all([1, 2].map(() => fileBookmark(member, { ...filing, wish: 'file' })))
  const book = async () =>
    (await bookPage(member, readBookFilter({ concept: concept.slug }))).essays.flatMap(
      ({ bookmarks }) => bookmarks,
    )
  expect(await book()).toMatchObject([
    { id: bookmark.id, concepts: [{ slug: concept.slug, term: 'lamp' }] },
  ])
  expect((await bookChoices(member)).concepts).toContainEqual({ slug: concept.slug, term: 'lamp' })
  await fileBookmark(member, { ...filing, wish: 'unfile' })
  expect(await book()).toEqual([])
})

test('nobody files what another kept, and nobody sees how it is filed', async () => {
  const { member, bookmark, concept, essay } = await aBook()
  const other = await aMember({ roles: ['EDITOR', 'MODERATOR'] })
  const filing = { id: bookmark.id, concept: concept.slug, wish: 'file' } as const
  await expect(fileBookmark(other, filing)).rejects.toMatchObject({ code: 'not-found' })
  await fileBookmark(member, filing)
  await aBookmark(other, essay, { words: 'the lamp' })
  const filter = readBookFilter({ concept: concept.slug })
  expect((await bookPage(other, filter)).essays).toEqual([])
  expect((await bookChoices(other)).concepts).toEqual([])
})

test('an unknown concept is refused; one that left the library can still be left', async () => {
  const { member, bookmark, concept } = await aBook()
  const unknown = fileBookmark(member, { id: bookmark.id, concept: 'no-such', wish: 'file' })
  await expect(unknown).rejects.toMatchObject({ code: 'not-found' })
  const filing = { id: bookmark.id, concept: concept.slug }
  await fileBookmark(member, { ...filing, wish: 'file' })
  await db.concept.delete({ where: { slug: concept.slug } })
  const [first] = (await bookPage(member, readBookFilter({ concept: concept.slug }))).essays
  expect(first?.bookmarks[0]?.concepts).toEqual([
    { slug: concept.slug, term: concept.slug.replaceAll('-', ' ') },
  ])
  await fileBookmark(member, { ...filing, wish: 'unfile' })
  expect(await db.bookmark.findUnique({ where: { id: bookmark.id } })).toMatchObject({
    concepts: [],
  })
})
