import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { exportBook } from './export-book'

test('what is kept, with offsets in UTF-16 and in code points, for its owner alone', async () => {
  const member = await aMember()
  await aBookmark(member, await anEssay('An 🦉 owl 𝔪ay sit.'), { words: 'owl 𝔪ay', note: 'Mine.' })
  const passage = { start: 6, end: 14, codePoints: { start: 5, end: 12 }, state: 'UNCHANGED' }
  expect(await exportBook(member)).toMatchObject([{ note: 'Mine.', passage }])
  expect(await exportBook(await aMember())).toEqual([])
  await expect(exportBook(VISITOR)).rejects.toMatchObject({ code: 'sign-in' })
})
