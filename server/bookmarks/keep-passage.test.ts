import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { draftOwner } from '@/server/discussion/draft-owner'
import { aMember } from '@/server/testing/a-member'
import { anEssay, aRevision } from '@/server/testing/an-essay'

import { changeBookmark } from './change-bookmark'
import { keepEssay } from './keep-essay'
import { keepPassage } from './keep-passage'
import { removeBookmark } from './remove-bookmark'

const TEXT = 'The runner leaves.\nThe chaser keeps the lamp lit for a while.'

async function aWish(words = 'the lamp lit') {
  const { slug, revisionId, essayId } = await anEssay(TEXT)
  const start = TEXT.indexOf(words)
  const wish = {
    clientKey: randomUUID(),
    slug,
    revisionId,
    start,
    end: start + words.length,
    exact: words,
    prefix: '',
    suffix: '',
    colour: 'MOSS',
    note: 'as I did',
  } as const
  return { wish, essayId }
}

const keptBy = (memberId: string) =>
  db.bookmark.findMany({ where: { memberId }, include: { passage: true } })

describe('keeping a passage', () => {
  test('stores the words with the note, for this member', async () => {
    const [member, { wish }] = [await aMember(), await aWish()]
    const mark = await keepPassage(member, wish)
    expect(mark).toMatchObject({
      colour: 'MOSS',
      note: 'as I did',
      exact: 'the lamp lit',
      state: 'UNCHANGED',
      start: wish.start,
      end: wish.end,
    })
    expect(await keptBy(member.id)).toMatchObject([
      { id: mark.id, note: 'as I did', passage: { id: mark.passageId, exact: 'the lamp lit' } },
    ])
  })

  test('a repeated request keeps once, and answers what was kept', async () => {
    const [member, { wish }] = [await aMember(), await aWish()]
    const first = await keepPassage(member, wish)
    expect(await keepPassage(member, wish)).toEqual(first)
    await changeBookmark(member, { id: first.id, note: 'changed since' })
    expect(await keepPassage(member, wish)).toEqual({ ...first, note: 'changed since' })
    expect(await keptBy(member.id)).toHaveLength(1)
  })

  test('requests that arrive at once keep once, and leave no passage behind', async () => {
    const [member, { wish }] = [await aMember(), await aWish()]
    const marks = await Promise.all([1, 2, 3, 4].map(() => keepPassage(member, wish)))
    expect(new Set(marks.map(({ id }) => id)).size).toBe(1)
    expect(await keptBy(member.id)).toHaveLength(1)
    expect(await db.passage.count({ where: { revisionId: wish.revisionId } })).toBe(1)
  })

  test.each([
    ['another passage', { exact: 'The runner', start: 0, end: 10 }],
    ['another note', { note: 'something else' }],
    ['another colour', { colour: 'ROSE' }],
  ] as const)('the same key with %s is refused', async (_rule, other) => {
    const [member, { wish }] = [await aMember(), await aWish()]
    await keepPassage(member, wish)
    await expect(keepPassage(member, { ...wish, ...other })).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(await keptBy(member.id)).toMatchObject([{ note: 'as I did', colour: 'MOSS' }])
  })

  test('the same key of another member is another wish', async () => {
    const { wish } = await aWish()
    const [one, other] = [await aMember(), await aMember()]
    const marks = [await keepPassage(one, wish), await keepPassage(other, wish)]
    expect(marks[0]?.id).not.toBe(marks[1]?.id)
  })

  test('from a page of an older revision, the mark stands where the words stand now', async () => {
    const [member, { wish, essayId }] = [await aMember(), await aWish()]
    await aRevision(essayId, `Opening.\n${TEXT}`)
    expect(await keepPassage(member, wish)).toMatchObject({
      state: 'MOVED',
      start: wish.start + 9,
    })
  })

  test('what a device kept for one member is not kept for another', async () => {
    const [member, other, { wish }] = [await aMember(), await aMember(), await aWish()]
    const named = { ...wish, owner: draftOwner(member) }
    await expect(keepPassage(other, named)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await keptBy(other.id)).toEqual([])
    await keepPassage(member, named)
    expect(await keptBy(member.id)).toHaveLength(1)
  })

  test('words the essay does not hold are refused, and nothing is kept', async () => {
    const [member, { wish }] = [await aMember(), await aWish()]
    const refused = keepPassage(member, { ...wish, exact: 'the moon lit' })
    await expect(refused).rejects.toMatchObject({ code: 'gone' })
    expect(await keptBy(member.id)).toEqual([])
  })

  test('an essay the library does not hold is not found', async () => {
    const [member, { wish }] = [await aMember(), await aWish()]
    const refused = keepPassage(member, { ...wish, slug: 'no-such-essay' })
    await expect(refused).rejects.toMatchObject({ code: 'not-found' })
  })

  test('a visitor is asked to sign in; a member without a name to choose one', async () => {
    const { wish } = await aWish()
    await expect(keepPassage(VISITOR, wish)).rejects.toMatchObject({ code: 'sign-in' })
    const nameless = await aMember({ handle: null })
    await expect(keepPassage(nameless, wish)).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('a key that kept an essay as a whole keeps no passage', async () => {
    const [member, { wish }] = [await aMember(), await aWish()]
    const { clientKey, slug, colour, note } = wish
    await keepEssay(member, { clientKey, slug, colour, note })
    await expect(keepPassage(member, wish)).rejects.toMatchObject({ code: 'conflict' })
  })
})

test('a request that is repeated after its bookmark was taken away is told so', async () => {
  const [member, { wish }] = [await aMember(), await aWish()]
  const { id } = await keepPassage(member, wish)
  await removeBookmark(member, { id })
  expect(await keepPassage(member, wish)).toMatchObject({ id, isTakenAway: true })
})
