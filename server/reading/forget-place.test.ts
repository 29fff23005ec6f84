import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { aPlace } from '@/server/testing/a-place'
import { anEssay } from '@/server/testing/an-essay'

import { forgetPlace } from './forget-place'

const TEXT = 'The runner leaves.\nThe chaser waits.'

test('a place is forgotten on every device, and nobody else’s', async () => {
  const [member, other, essay] = [await aMember(), await aMember(), await anEssay(TEXT)]
  await aPlace(member, essay, { words: 'leaves' })
  await aPlace(member, essay, { words: 'waits' })
  await aPlace(other, essay, { words: 'waits' })
  await forgetPlace(member, essay)
  const left = await db.readingPlace.findMany({ where: { essayId: essay.essayId } })
  expect(left.map(({ memberId }) => memberId)).toEqual([other.id])
})

test('that it was read stays; in a withdrawn essay too a place can be forgotten', async () => {
  const [member, essay] = [await aMember(), await anEssay(TEXT)]
  await aPlace(member, essay, { words: 'waits', share: 1 })
  const where = { id: essay.essayId }
  await db.essay.update({ where, data: { withdrawnAt: new Date() } })
  await forgetPlace(member, essay)
  expect(await db.readingPlace.count({ where: { memberId: member.id } })).toBe(0)
  expect(await db.readMark.count({ where: { memberId: member.id } })).toBe(1)
})

test('an unknown essay is not found, and a visitor is asked to sign in', async () => {
  const nowhere = { slug: 'nowhere' }
  await expect(forgetPlace(await aMember(), nowhere)).rejects.toMatchObject({ code: 'not-found' })
  await expect(forgetPlace(VISITOR, nowhere)).rejects.toMatchObject({ code: 'sign-in' })
})
