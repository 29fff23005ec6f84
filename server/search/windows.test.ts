import { afterAll, beforeAll, expect, test } from 'vitest'

import { db } from '@/server/db'
import { aComment } from '@/server/testing/a-comment'
import {
  aSearchedLibrary,
  found,
  freshWord,
  searchedEssay,
} from '@/server/testing/a-searched-library'
import { aThread } from '@/server/testing/a-thread'

/** What is written from now on is as far from what was written before as in a large library. */
async function muchIsWritten(rows: number): Promise<void> {
  await db.$queryRaw`SELECT setval('search_entry_number_seq', nextval('search_entry_number_seq') + ${rows}::int)`
  await db.$queryRaw`SELECT setval('search_comment_number_seq', nextval('search_comment_number_seq') + ${rows}::int)`
}

const WORD = freshWord('albatross')

/** The other files of tests find a small library again. */
afterAll(async () => {
  await db.searchEntry.deleteMany()
  await db.searchIndex.update({ where: { id: 1 }, data: { version: 0 } })
  await db.$queryRaw`SELECT setval('search_entry_number_seq', 1), setval('search_comment_number_seq', 1)`
  await aSearchedLibrary()
})

beforeAll(async () => {
  const files: Record<string, string> = {}
  for (const [at, rows] of [0, 30_000, 9_000, 100].entries()) {
    await muchIsWritten(rows)
    files[`essays/bird-${at}.md`] = searchedEssay(`Bird ${at}`, `An ${WORD} flew ${at} miles.`)
    await aSearchedLibrary(files)
    const { id } = await aThread({ slug: 'the-lantern', words: `${WORD} ${at}` })
    await aComment(id, { words: `A reply on ${WORD}` })
  }
})

test('in a large library passages and comments are found whenever they were written', async () => {
  const { kinds } = await found(WORD)
  expect(kinds).toEqual([
    { kind: 'ESSAY', count: { count: 4, isMore: false } },
    { kind: 'PASSAGE', count: { count: 4, isMore: false } },
    { kind: 'COMMENT', count: { count: 8, isMore: false } },
  ])
})

test('words side by side are found there too, and narrowed', async () => {
  expect((await found(`"${WORD} flew 0 miles"`)).hits).toHaveLength(1)
  expect((await found(`"${WORD} 0"`, { kind: 'COMMENT' })).hits).toHaveLength(1)
  expect((await found(WORD, { author: 'the-desk', kind: 'PASSAGE' })).total.count).toBe(4)
})
