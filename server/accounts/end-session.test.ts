import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db, transaction } from '@/server/db'
import { sessionAdapter } from '@/server/auth/session-adapter'
import { tokenHash } from '@/server/auth/token'
import { aMember } from '@/server/testing/a-member'

import { openSession } from './complete-sign-in'
import { endSession } from './end-session'

async function aSession(memberId: string) {
  const token = await transaction((tx) => openSession(tx, memberId, new Date()))
  const { id } = await db.session.findUniqueOrThrow({ where: { tokenHash: tokenHash(token) } })
  return { token, sessionId: id }
}
const isOpen = async (token: string) => (await sessionAdapter.getSessionAndUser(token)) !== null

describe('ending one session', () => {
  test('puts it out at its next request, and no other', async () => {
    const member = await aMember()
    const [one, other] = [await aSession(member.id), await aSession(member.id)]
    await endSession(member, one)
    expect([await isOpen(one.token), await isOpen(other.token)]).toEqual([false, true])
  })

  test('of another is as if it did not exist, and leaves it', async () => {
    const [member, other] = [await aMember(), await aMember()]
    const foreign = await aSession(other.id)
    const missing = { code: 'not-found' }
    await expect(endSession(member, foreign)).rejects.toMatchObject(missing)
    await expect(endSession(member, { sessionId: randomUUID() })).rejects.toMatchObject(missing)
    expect(await isOpen(foreign.token)).toBe(true)
  })

  test('is for members, suspended ones too', async () => {
    const member = await aMember()
    const session = await aSession(member.id)
    await expect(endSession(VISITOR, session)).rejects.toMatchObject({ code: 'sign-in' })
    await endSession({ ...member, isSuspended: true }, session)
    expect(await isOpen(session.token)).toBe(false)
  })
})
