import { expect, test } from 'vitest'

import { aBookmark } from '@/server/testing/a-bookmark'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { colourBookmarks } from './colour-bookmarks'
import { bookmarksOnEssay } from './queries'

test('several get one colour, and keep their notes; another member’s are refused', async () => {
  const [member, essay] = [await aMember(), await anEssay('One lamp. Two lamps. Three lamps.')]
  const one = await aBookmark(member, essay, { words: 'One lamp', note: 'so' })
  const two = await aBookmark(member, essay, { words: 'Two lamps' })
  const three = await aBookmark(member, essay, { words: 'Three lamps' })
  const wish = { ids: [one.id, two.id], colour: 'SKY' as const }
  const refused = colourBookmarks(await aMember(), wish)
  await expect(refused).rejects.toMatchObject({ code: 'not-found' })
  expect(await colourBookmarks(member, wish)).toBe(2)
  const marks = await bookmarksOnEssay(member, essay.slug)
  expect(marks.map(({ colour }) => colour)).toEqual(['SKY', 'SKY', 'EMBER'])
  expect(marks).toEqual([{ ...one, colour: 'SKY' }, { ...two, colour: 'SKY' }, three])
})
