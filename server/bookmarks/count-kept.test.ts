import { describe, expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { after, DAY_MS } from '@/domain/time'
import { db, transaction } from '@/server/db'
import { placePassages } from '@/server/passages/place-passages'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aMember } from '@/server/testing/a-member'
import { anEssay, aRevision, type TestRevision } from '@/server/testing/an-essay'

import { allowCounting } from './allow-counting'
import { countKept } from './count-kept'
import { keptCounts } from './kept-counts'
import { removeBookmark } from './remove-bookmark'
import { switchCounts } from './switch-counts'

const TEXT = 'The runner leaves.\nThe chaser keeps the lamp lit. Both heal alone first.'
const LAMP = 'The chaser keeps the lamp lit.'
const NIGHT = after(new Date(), 8 * DAY_MS)

async function keepers(count: number, essay: TestRevision, counted = true) {
  const members: MemberActor[] = []
  for (let number = 0; number < count; number += 1) {
    const member = await aMember()
    if (counted) await allowCounting(member, { counted: 'on' })
    await aBookmark(member, essay, { words: 'the lamp lit' })
    members.push(member)
  }
  return members
}

async function said({ slug, text }: TestRevision, night = NIGHT) {
  await countKept(night)
  const { sentences = [] } = (await keptCounts(slug)) ?? {}
  return sentences.map(({ start, end, readers }) => [text.slice(start, end), readers])
}

describe('how many keep a sentence', () => {
  test('four are nobody’s business, and are not even stored; five are a number', async () => {
    const essay = await anEssay(TEXT)
    await keepers(4, essay)
    expect(await said(essay)).toEqual([])
    expect(await db.keptCount.count({ where: { revisionId: essay.revisionId } })).toBe(0)
    await keepers(1, essay)
    expect(await said(essay)).toEqual([[LAMP, 5]])
  })

  test('the same reader counts once', async () => {
    const essay = await anEssay(TEXT)
    const [first] = await keepers(4, essay)
    for (const words of ['The chaser', 'keeps the lamp', LAMP])
      await aBookmark(first ?? (await aMember()), essay, { words })
    expect(await said(essay)).toEqual([])
  })

  test('nobody counts who did not allow it, or does not any more', async () => {
    const essay = await anEssay(TEXT)
    const [first] = await keepers(5, essay)
    await keepers(3, essay, false)
    expect(await said(essay)).toEqual([[LAMP, 5]])
    await allowCounting(first ?? (await aMember()), { counted: '' })
    expect(await said(essay)).toEqual([])
  })

  test('what was taken away does not count, nor whoever pauses, leaves, or came this week', async () => {
    const essay = await anEssay(TEXT)
    const members = await keepers(6, essay)
    expect(await said(essay, new Date())).toEqual([])
    const [one, other] = members
    await db.member.update({ where: { id: one?.id ?? '' }, data: { pausedAt: new Date() } })
    expect(await said(essay)).toEqual([[LAMP, 5]])
    const mark = await db.bookmark.findFirstOrThrow({ where: { memberId: other?.id ?? '' } })
    await removeBookmark(other ?? (await aMember()), { id: mark.id })
    expect(await said(essay)).toEqual([])
  })

  test('nothing that one reader does shows before the night', async () => {
    const essay = await anEssay(TEXT)
    const [first] = await keepers(5, essay)
    await said(essay)
    await allowCounting(first ?? (await aMember()), { counted: '' })
    expect((await keptCounts(essay.slug))?.sentences).toMatchObject([{ readers: 5 }])
  })

  test('names, colours and notes are in no answer', async () => {
    const essay = await anEssay(TEXT)
    await keepers(5, essay)
    await countKept(NIGHT)
    const [sentence] = (await keptCounts(essay.slug))?.sentences ?? []
    expect(Object.keys(sentence ?? {}).sort()).toEqual(['end', 'readers', 'start'])
  })

  test('where the words moved, the sentence is another; a new revision says nothing until counted', async () => {
    const essay = await anEssay(TEXT)
    const { essayId, revisionId: from } = essay
    await keepers(5, essay)
    await countKept(NIGHT)
    const next = await aRevision(essayId, `An opening.\n${TEXT}`)
    await transaction((tx) => placePassages(tx, { essayId, from, to: next.revisionId }))
    expect((await keptCounts(essay.slug))?.sentences).toEqual([])
    expect(await said({ ...next, slug: essay.slug })).toEqual([[LAMP, 5]])
  })
})

test('the database refuses a count of fewer', async () => {
  const { revisionId } = await anEssay(TEXT)
  const few = db.keptCount.create({ data: { revisionId, start: 0, end: 4, readers: 4 } })
  await expect(few).rejects.toThrow()
})

test('an editor’s switch holds at once, and for the next count', async () => {
  const essay = await anEssay(TEXT)
  await keepers(5, essay)
  expect(await said(essay)).toHaveLength(1)
  const editor = await aMember({ roles: ['EDITOR'] })
  await switchCounts(editor, { slug: essay.slug, wish: 'hide' })
  expect((await keptCounts(essay.slug))?.sentences).toEqual([])
  expect(await said(essay)).toEqual([])
  await switchCounts(editor, { slug: essay.slug, wish: 'show' })
  expect(await said(essay)).toHaveLength(1)
})

test('of an essay that is not there, or was withdrawn, there is nothing', async () => {
  const { slug, essayId } = await anEssay(TEXT)
  await db.essay.update({ where: { id: essayId }, data: { withdrawnAt: new Date() } })
  expect(await keptCounts(slug)).toBeNull()
  expect(await keptCounts('no-such-essay')).toBeNull()
})
