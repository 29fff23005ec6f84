import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { aConfirmedMember, type ConfirmedMember } from '@/server/testing/a-confirmed-member'
import { aPasskey } from '@/server/testing/a-passkey'

import { passkeysOf } from './passkeys-of'
import { removePasskey } from './remove-passkey'

const count = (member: ConfirmedMember) => db.passkey.count({ where: { memberId: member.id } })
const verify = (member: ConfirmedMember) =>
  db.member.update({ where: { id: member.id }, data: { emailVerified: new Date() } })

Object.assign(process.env, { GITHUB_CLIENT_ID: 'library', GITHUB_CLIENT_SECRET: 'secret' })

describe('removing a passkey', () => {
  test('is done while a verified address, a provider or another passkey is left', async () => {
    const [byMail, byProvider, byKey] = [
      await aConfirmedMember(),
      await aConfirmedMember({ email: null }),
      await aConfirmedMember({ email: null }),
    ]
    await verify(byMail)
    const { id: memberId } = byProvider
    await db.providerAccount.create({ data: { memberId, provider: 'github', subject: memberId } })
    await aPasskey(byKey)
    for (const member of [byMail, byProvider, byKey]) {
      const { id } = await aPasskey(member)
      expect((await passkeysOf(member)).mayRemove).toBe(true)
      await removePasskey(member, { id })
      expect(await db.passkey.count({ where: { id } })).toBe(0)
    }
    expect(await count(byKey)).toBe(1)
  })

  test('is refused for the last way in; an address that was never verified is none', async () => {
    for (const email of [null, 'never-verified@example.org']) {
      const member = await aConfirmedMember({ email })
      const { id } = await aPasskey(member)
      expect((await passkeysOf(member)).mayRemove).toBe(false)
      await expect(removePasskey(member, { id })).rejects.toMatchObject({
        code: 'conflict',
        message: expect.stringContaining('only way in') as string,
      })
      expect(await count(member)).toBe(1)
    }
  })

  test('of the last two at once takes one', async () => {
    const member = await aConfirmedMember({ email: null })
    const both = [await aPasskey(member), await aPasskey(member)]
    const outcomes = await Promise.allSettled(both.map(({ id }) => removePasskey(member, { id })))
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await count(member)).toBe(1)
  })

  test('asks first who has not lately shown who they are', async () => {
    const member = await aConfirmedMember()
    await verify(member)
    const { id } = await aPasskey(member)
    const stale = { ...member, session: { ...member.session, confirmedAt: new Date(0) } }
    await expect(removePasskey(stale, { id })).rejects.toMatchObject({ code: 'forbidden' })
    expect(await count(member)).toBe(1)
  })

  test('reaches nobody else’s, and is nothing for visitors', async () => {
    const [member, other] = [await aConfirmedMember(), await aConfirmedMember()]
    await verify(member)
    const { id } = await aPasskey(member)
    for (const wanted of [id, crypto.randomUUID(), 'x']) {
      await expect(removePasskey(other, { id: wanted })).rejects.toMatchObject({
        code: 'not-found',
      })
    }
    await expect(removePasskey(VISITOR, { id })).rejects.toMatchObject({ code: 'sign-in' })
    expect(await count(member)).toBe(1)
  })
})
