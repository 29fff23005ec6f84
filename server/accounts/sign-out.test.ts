import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { tokenHash } from '@/server/auth/token'
import { db, transaction } from '@/server/db'
import { aMember } from '@/server/testing/a-member'

import { openSession } from './complete-sign-in'
import { signOut } from './sign-out'

const aSession = (memberId: string) => transaction((tx) => openSession(tx, memberId, new Date()))
const isOpen = async (token: string) =>
  (await db.session.count({ where: { tokenHash: tokenHash(token) } })) === 1

test('signing out ends the session of this browser and no other', async () => {
  const [member, other] = [await aMember(), await aMember()]
  const here = await aSession(member.id)
  const elsewhere = [await aSession(member.id), await aSession(other.id)]
  await signOut(member, { sessionToken: here })
  expect(await isOpen(here)).toBe(false)
  expect(await Promise.all(elsewhere.map(isOpen))).toEqual([true, true])
})

test('signing out twice, or without a session, is harmless', async () => {
  const member = await aMember()
  const token = await aSession(member.id)
  await signOut(VISITOR, { sessionToken: '' })
  await signOut(VISITOR, { sessionToken: tokenHash(token) })
  expect(await isOpen(token)).toBe(true)
  await signOut(member, { sessionToken: token })
  await signOut(member, { sessionToken: token })
  expect(await isOpen(token)).toBe(false)
})
