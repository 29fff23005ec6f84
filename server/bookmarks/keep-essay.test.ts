import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { keepEssay } from './keep-essay'
import { removeBookmark } from './remove-bookmark'

const aWish = async () => {
  const { slug } = await anEssay('The runner leaves.')
  return { clientKey: randomUUID(), slug, colour: 'SKY', note: 'again in spring' } as const
}

test('an essay is kept as a whole, with its note', async () => {
  const [member, wish] = [await aMember(), await aWish()]
  const { id } = await keepEssay(member, wish)
  expect(await db.bookmark.findUniqueOrThrow({ where: { id } })).toMatchObject({
    memberId: member.id,
    passageId: null,
    note: 'again in spring',
    colour: 'SKY',
  })
})

test('requests that arrive at once keep once; the same key with another note is refused', async () => {
  const [member, wish] = [await aMember(), await aWish()]
  const kept = await Promise.all([1, 2, 3].map(() => keepEssay(member, wish)))
  expect(new Set(kept.map(({ id }) => id)).size).toBe(1)
  await expect(keepEssay(member, { ...wish, note: 'never' })).rejects.toMatchObject({
    code: 'conflict',
  })
})

test('an unknown essay is not found, and a visitor is asked to sign in', async () => {
  const wish = await aWish()
  const nowhere = keepEssay(await aMember(), { ...wish, slug: 'nowhere' })
  await expect(nowhere).rejects.toMatchObject({ code: 'not-found' })
  await expect(keepEssay(VISITOR, wish)).rejects.toMatchObject({ code: 'sign-in' })
})

test('keeping again what was taken away brings it back', async () => {
  const [member, wish] = [await aMember(), await aWish()]
  const { id } = await keepEssay(member, wish)
  await removeBookmark(member, { id })
  expect(await keepEssay(member, wish)).toEqual({ id })
  expect(await db.bookmark.findUniqueOrThrow({ where: { id } })).toMatchObject({ removedAt: null })
})

test('an essay is kept as a whole once, also from two pages at once; no note is lost', async () => {
  const [member, wish] = [await aMember(), await aWish()]
  const { id } = await keepEssay(member, wish)
  const again = (note: string) => keepEssay(member, { ...wish, clientKey: randomUUID(), note })
  await Promise.all([again(''), again(''), again('and in autumn')])
  const kept = await db.bookmark.findMany({ where: { memberId: member.id } })
  expect(kept).toMatchObject([{ id }])
  expect(kept[0]?.note).toMatch(/^again in spring[^]*and in autumn$/)
})
