import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db, transaction } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { inASession } from '@/server/testing/in-a-session'

import { openSession } from './complete-sign-in'
import { endOtherSessions } from './end-other-sessions'
import { endSessionsOf } from './end-sessions'
import { ownSessions } from './own-sessions'

const open = (memberId: string) => transaction((tx) => openSession(tx, memberId, new Date()))
const countOf = (memberId: string) => db.session.count({ where: { memberId } })

test('ending all others leaves the one that asks, and other members’', async () => {
  const [member, other] = [await inASession(await aMember()), await aMember()]
  for (const id of [member.id, member.id, other.id]) await open(id)
  await endOtherSessions(member)
  const left = await ownSessions(member, new Date())
  expect(left.map(({ id, isThis }) => [id, isThis])).toEqual([[member.session.id, true]])
  expect(await countOf(other.id)).toBe(1)
})

test('who asks by no session ends them all; a visitor none', async () => {
  const member = await aMember()
  await open(member.id)
  await endOtherSessions(member)
  expect(await countOf(member.id)).toBe(0)
  await expect(endOtherSessions(VISITOR)).rejects.toMatchObject({ code: 'sign-in' })
})

test('whoever changes an office ends the sessions in the same transaction, or none', async () => {
  const member = await aMember()
  await open(member.id)
  const broken = transaction(async (tx) => {
    await endSessionsOf(tx, member.id)
    throw new Error('no')
  })
  await expect(broken).rejects.toThrow('no')
  expect(await countOf(member.id)).toBe(1)
  await transaction((tx) => endSessionsOf(tx, member.id))
  expect(await countOf(member.id)).toBe(0)
})
