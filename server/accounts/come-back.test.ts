import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'

import { comeBack } from './come-back'
import { pauseAccount } from './pause-account'

const pausedAt = async (id: string) =>
  (await db.member.findUniqueOrThrow({ where: { id } })).pausedAt

test('coming back ends one’s own pause and nobody else’s', async () => {
  const [member, other] = [await aMember(), await aMember()]
  await pauseAccount(member)
  await pauseAccount(other)
  await comeBack(member)
  await comeBack(member)
  expect(await pausedAt(member.id)).toBeNull()
  expect(await pausedAt(other.id)).not.toBeNull()
})

test('a visitor cannot come back', async () => {
  await expect(comeBack(VISITOR)).rejects.toMatchObject({ code: 'sign-in' })
})
