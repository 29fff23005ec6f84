import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { markRead } from './mark-read'

const marksOf = (memberId: string) => db.readMark.findMany({ where: { memberId } })

test('an essay is marked read once, however often and at once', async () => {
  const [member, essay] = [await aMember({ handle: null }), await anEssay('The runner leaves.')]
  const now = new Date('2026-11-24T12:00:00.000Z')
  await markRead(member, essay, now)
  await Promise.all([1, 2, 3].map(() => markRead(member, essay)))
  expect(await marksOf(member.id)).toMatchObject([{ essayId: essay.essayId, readAt: now }])
})

test('what is not in the library is not found, and a visitor is asked to sign in', async () => {
  const [member, essay] = [await aMember(), await anEssay('The runner leaves.')]
  await db.essay.update({ where: { id: essay.essayId }, data: { withdrawnAt: new Date() } })
  for (const slug of [essay.slug, 'nowhere']) {
    await expect(markRead(member, { slug })).rejects.toMatchObject({ code: 'not-found' })
  }
  await expect(markRead(VISITOR, essay)).rejects.toMatchObject({ code: 'sign-in' })
  expect(await marksOf(member.id)).toEqual([])
})
