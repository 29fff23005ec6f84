import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { bringBookmarks } from './bring-bookmarks'
import { importPreview } from './import-preview'
import { takeInBookmarks } from './take-in-bookmarks'

const TEXT = 'The chaser keeps the lamp lit.'

async function brought(member: MemberActor, words: string) {
  const { id } = await bringBookmarks(member, { clientKey: randomUUID(), words })
  await takeInBookmarks(member, { id })
  return { id, done: await importPreview(member, id) }
}

describe('when a bookmark was last looked up', () => {
  const keptAt = '2024-05-01T10:00:00.000Z'
  const fileOf = (slug: string, seenAt: unknown) => {
    const essay = { title: '', author: '', address: `http://localhost:3000/essays/${slug}` }
    const bookmark = { essay, note: 'Mine.', keptAt, seenAt, passage: { exact: 'the lamp lit' } }
    return JSON.stringify({ format: 'interleaf-bookmarks', version: 1, bookmarks: [bookmark] })
  }
  const seenBy = async ({ id: memberId }: MemberActor) => {
    const rows = await db.bookmark.findMany({ where: { memberId, removedAt: null } })
    return rows.map(({ seenAt }) => seenAt?.toISOString() ?? null)
  }
  const seen = async (member: MemberActor, data: { seenAt: Date | null; removedAt?: Date }) =>
    db.bookmark.updateMany({ where: { memberId: member.id }, data })
  const [EARLY, LATE] = ['2025-02-01T10:00:00.123Z', '2025-03-01T10:00:00.456Z'] as const

  test.each<[string, unknown, string | null]>([
    ['as the file says it', LATE, LATE],
    ['never, in a file of before', undefined, null],
    ['never', null, null],
    ['not at all what is no moment', 'yesterday', null],
    ['not at all what no calendar holds', '0000-01-01T00:00:00Z', null],
  ])('is taken in: %s', async (_what, said, taken) => {
    const [member, { slug }] = [await aMember(), await anEssay(TEXT)]
    await brought(member, fileOf(slug, said))
    expect(await seenBy(member)).toEqual([taken])
  })

  test('is never later than now, whatever a file says of it', async () => {
    const [member, { slug }] = [await aMember(), await anEssay(TEXT)]
    const words = fileOf(slug, '2999-01-01T00:00:00.000Z')
    const isPast = async () => (await seenBy(member)).map((at) => at && at <= new Date().toJSON())
    await brought(member, words)
    expect(await isPast()).toEqual([true])
    await seen(member, { seenAt: null })
    await brought(member, words)
    expect(await isPast()).toEqual([true])
  })

  test('of a bookmark that is there already, the later of both stays; it is the same bookmark', async () => {
    const [member, { slug }] = [await aMember(), await anEssay(TEXT)]
    await brought(member, fileOf(slug, EARLY))
    for (const [said, stands, after] of [
      [LATE, null, LATE],
      [EARLY, LATE, LATE],
      [LATE, EARLY, LATE],
      [null, LATE, LATE],
    ] as const) {
      await seen(member, { seenAt: stands && new Date(stands) })
      const { done } = await brought(member, fileOf(slug, said))
      expect(done).toMatchObject({ added: 0, there: 1 })
      expect(await seenBy(member)).toEqual([after])
    }
  })

  test('of one that was taken away and comes back, the later of both too', async () => {
    const [member, { slug }] = [await aMember(), await anEssay(TEXT)]
    await brought(member, fileOf(slug, EARLY))
    for (const [said, stands] of [
      [LATE, EARLY],
      [EARLY, LATE],
      [LATE, null],
    ] as const) {
      await seen(member, { seenAt: stands && new Date(stands), removedAt: new Date() })
      await brought(member, fileOf(slug, said))
      expect(await seenBy(member)).toEqual([LATE])
      expect(await db.bookmark.count({ where: { memberId: member.id } })).toBe(1)
    }
  })
})

test('a day before every calendar, on which a bookmark is said to be kept, keeps none of the file out', async () => {
  const [member, { slug }] = [await aMember(), await anEssay(TEXT)]
  const essay = { title: '', author: '', address: `http://localhost:3000/essays/${slug}` }
  const passage = { exact: 'the lamp lit' }
  const bookmarks = [{ essay, note: '', keptAt: '0000-01-01T00:00:00Z', passage }]
  const file = { format: 'interleaf-bookmarks', version: 1, bookmarks }
  expect((await brought(member, JSON.stringify(file))).done).toMatchObject({ added: 1, left: [] })
})
