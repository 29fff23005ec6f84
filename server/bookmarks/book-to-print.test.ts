import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { bookToPrint } from './book-to-print'

const NOW = new Date('2026-11-27T10:00:00Z')
const MANY = 35

test('all that is kept stands there, more than a page of the book has, with its notes', async () => {
  const member = await aMember()
  const words = Array.from({ length: MANY }, (_, nth) => `lamp${nth} is lit.`)
  const essay = await anEssay(words.join('\n'))
  for (const one of words) await aBookmark(member, essay, { words: one, note: `Of **${one}**` })
  const { description, chapters } = await bookToPrint(member, NOW)
  expect(description).toBe(`${MANY} kept, of 1 essay.`)
  const [chapter] = chapters
  for (const one of words) {
    expect(chapter?.html).toContain(`<p>${one}</p>`)
    expect(chapter?.html).toContain(`Of <strong>${one}</strong>`)
  }
})

test('it is one’s own: another’s holds nothing of it, and a visitor has none', async () => {
  const { chapters } = await bookToPrint(await aMember(), NOW)
  expect(chapters).toMatchObject([{ html: '<p>Nothing is kept yet.</p>' }])
  await expect(bookToPrint(VISITOR, NOW)).rejects.toMatchObject({ code: 'sign-in' })
})
