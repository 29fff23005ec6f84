import { describe, expect, test } from 'vitest'

import { isConfirmed } from '@/domain/accounts/confirmation'
import { VISITOR } from '@/domain/actor'
import { sessionAdapter } from '@/server/auth/session-adapter'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { aSignInRequest } from '@/server/testing/a-sign-in-request'
import { inASession, type InASession } from '@/server/testing/in-a-session'

import { confirmByCode } from './confirm-by-code'
import { confirmByLink } from './confirm-by-link'
import { confirmSession } from './confirm-session'
import { requestConfirmation } from './request-confirmation'
import { linkToken, signInCode } from './sign-in-secrets'

async function anAskedCode(member: InASession) {
  await requestConfirmation(member)
  const { id } = await db.signInRequest.findFirstOrThrow({
    where: { memberId: member.id },
    orderBy: { createdAt: 'desc' },
  })
  const code = signInCode(id)
  return { id, code, wrongCode: code === '000000' ? '000001' : '000000' }
}
const longAgo = async () => inASession(await aMember(), 60)
/** Whether the member counts as having shown who they are, at their next request. */
async function isConfirmedNow({ sessionToken, ...member }: InASession) {
  const found = await sessionAdapter.getSessionAndUser(sessionToken)
  return isConfirmed({ ...member, session: found?.user.session ?? null }, new Date())
}
const GONE = { code: 'gone' }

describe('the code of a confirmation', () => {
  test('confirms the session that asked, from the next request on, and no other', async () => {
    const member = await longAgo()
    const elsewhere = await inASession(member, 60)
    const { code } = await anAskedCode(member)
    expect(await isConfirmedNow(member)).toBe(false)
    await confirmSession(member, { code })
    expect(await isConfirmedNow(member)).toBe(true)
    expect(await isConfirmedNow(elsewhere)).toBe(false)
  })

  test('works once', async () => {
    const member = await longAgo()
    const { code } = await anAskedCode(member)
    await confirmSession(member, { code })
    await expect(confirmSession(member, { code })).rejects.toMatchObject(GONE)
  })

  test('is worth nothing in another session, of the same member or of another', async () => {
    const member = await longAgo()
    const { id, code } = await anAskedCode(member)
    for (const other of [await inASession(member, 60), await longAgo()]) {
      await expect(confirmSession(other, { code })).rejects.toMatchObject(GONE)
    }
    expect((await db.signInRequest.findUniqueOrThrow({ where: { id } })).codeTries).toBe(0)
    await expect(confirmSession(VISITOR, { code })).rejects.toMatchObject({ code: 'sign-in' })
  })

  test('signs nobody in: neither as a code nor by a link made of it', async () => {
    const member = await longAgo()
    const { id, code } = await anAskedCode(member)
    const { kept } = await aSignInRequest()
    const forged = `${id}.${kept.split('.')[1] ?? ''}`
    await expect(confirmByCode(VISITOR, { code, kept: forged })).rejects.toMatchObject(GONE)
    const link = { request: id, token: linkToken(id) }
    await expect(confirmByLink(VISITOR, link)).rejects.toMatchObject(GONE)
    expect(await db.session.count({ where: { memberId: member.id } })).toBe(1)
  })

  test('of a sign-in confirms nothing', async () => {
    const member = await longAgo()
    const { code } = await aSignInRequest()
    await expect(confirmSession(member, { code })).rejects.toMatchObject(GONE)
    expect(await isConfirmedNow(member)).toBe(false)
  })

  test('is tried five times, then the right one is dead too', async () => {
    const member = await longAgo()
    const { code, wrongCode } = await anAskedCode(member)
    for (const left of ['4 more tries', '3 more tries', '2 more tries', '1 more try']) {
      await expect(confirmSession(member, { code: wrongCode })).rejects.toThrow(left)
    }
    await expect(confirmSession(member, { code: wrongCode })).rejects.toMatchObject(GONE)
    await expect(confirmSession(member, { code })).rejects.toMatchObject(GONE)
    expect(await isConfirmedNow(member)).toBe(false)
  })

  test('cannot be guessed all day: after twenty tries the right one is refused too', async () => {
    const member = await longAgo()
    for (let round = 0; round < 4; round++) {
      const { id, wrongCode } = await anAskedCode(member)
      for (let turn = 0; turn < 5; turn++) {
        await confirmSession(member, { code: wrongCode }).catch(() => null)
      }
      await db.signInRequest.update({
        where: { id },
        data: { createdAt: new Date(Date.now() - 16 * 60_000) },
      })
    }
    const { code } = await anAskedCode(member)
    await expect(confirmSession(member, { code })).rejects.toMatchObject({ code: 'too-many' })
    expect(await isConfirmedNow(member)).toBe(false)
  })

  test('is for the suspended too, who need it to leave', async () => {
    const member = { ...(await longAgo()), isSuspended: true }
    const { code } = await anAskedCode(member)
    await confirmSession(member, { code })
    expect(await isConfirmedNow(member)).toBe(true)
  })
})
