import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { MINUTE_MS, after } from '@/domain/time'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { keepVisit } from './keep-visit'
import { visitThread } from './visit-thread'

const NOW = new Date('2027-03-01T12:00:00.000Z')

test('a visit that is one is kept open, and not set back; what was seen stays as it was', async () => {
  const [{ id: threadId }, member] = [await aThread(), await aMember()]
  await visitThread(member, { threadId, isWhole: true }, NOW)
  const before = await db.threadVisit.findFirstOrThrow({ where: { memberId: member.id } })
  const later = after(NOW, 5 * MINUTE_MS)
  expect(await keepVisit(member, { threadId }, later)).toEqual({ isKept: true })
  expect(await keepVisit(member, { threadId }, NOW)).toEqual({ isKept: false })
  expect(await db.threadVisit.findFirst({ where: { memberId: member.id } })).toEqual({
    ...before,
    openAt: later,
  })
})

test('where nobody was nothing is kept; a visitor is asked to sign in', async () => {
  const [{ id: threadId }, member] = [await aThread(), await aMember()]
  for (const asked of [threadId, 'nowhere'])
    expect(await keepVisit(member, { threadId: asked }, NOW)).toEqual({ isKept: false })
  expect(await db.threadVisit.count({ where: { threadId } })).toBe(0)
  await expect(keepVisit(VISITOR, { threadId }, NOW)).rejects.toMatchObject({ code: 'sign-in' })
})
