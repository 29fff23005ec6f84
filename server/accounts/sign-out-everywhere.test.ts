import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db, transaction } from '@/server/db'
import { aMember } from '@/server/testing/a-member'

import { openSession } from './complete-sign-in'
import { signOutEverywhere } from './sign-out-everywhere'

const aSession = (memberId: string) => transaction((tx) => openSession(tx, memberId, new Date()))
const sessionsOf = (memberId: string) => db.session.count({ where: { memberId } })

test.each([{}, { handle: null }])(
  'signing out everywhere ends every session of the member and none of others: %j',
  async (wishes) => {
    const [member, other] = [await aMember(wishes), await aMember()]
    for (const { id } of [member, member, other]) await aSession(id)
    await signOutEverywhere(member)
    expect([await sessionsOf(member.id), await sessionsOf(other.id)]).toEqual([0, 1])
  },
)

test('a visitor has nothing to sign out of', async () => {
  const { id } = await aMember()
  await aSession(id)
  await expect(signOutEverywhere(VISITOR)).rejects.toMatchObject({ code: 'sign-in' })
  expect(await sessionsOf(id)).toBe(1)
})
