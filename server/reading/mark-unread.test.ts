import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { aPlace } from '@/server/testing/a-place'
import { anEssay } from '@/server/testing/an-essay'

import { markUnread } from './mark-unread'

test('the mark goes, the place at the end with it; a place in the midst stays', async () => {
  const [member, essay] = [await aMember(), await anEssay('The runner leaves. The chaser waits.')]
  await aPlace(member, essay, { words: 'The chaser', device: 'phone' })
  await aPlace(member, essay, { words: 'waits', share: 1 })
  await markUnread(member, essay)
  const where = { memberId: member.id }
  expect(await db.readMark.count({ where })).toBe(0)
  expect(await db.readingPlace.findMany({ where })).toMatchObject([{ device: 'phone' }])
})

test('nobody else’s mark goes; twice is as once', async () => {
  const [member, other, essay] = [await aMember(), await aMember(), await anEssay('It leaves.')]
  await aPlace(other, essay, { words: 'leaves', share: 1 })
  await markUnread(member, essay)
  await markUnread(member, essay)
  expect(await db.readMark.count({ where: { memberId: other.id } })).toBe(1)
})

test('an unknown essay is not found, and a visitor is asked to sign in', async () => {
  const nowhere = { slug: 'nowhere' }
  await expect(markUnread(await aMember(), nowhere)).rejects.toMatchObject({ code: 'not-found' })
  await expect(markUnread(VISITOR, nowhere)).rejects.toMatchObject({ code: 'sign-in' })
})
