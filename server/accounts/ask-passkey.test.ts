import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { newToken } from '@/server/auth/token'
import { db } from '@/server/db'
import { aConfirmedMember } from '@/server/testing/a-confirmed-member'
import { aPasskey } from '@/server/testing/a-passkey'

import { askPasskey } from './ask-passkey'

const toSignIn = () => ({ purpose: 'SIGN_IN', browserToken: newToken() }) as const
const toConfirm = () => ({ purpose: 'CONFIRM', browserToken: newToken() }) as const

describe('asking for a passkey to sign in', () => {
  test('tells of no passkey, whoever has one', async () => {
    const member = await aConfirmedMember()
    await aPasskey(member)
    for (const actor of [VISITOR, member]) {
      const options = await askPasskey(actor, toSignIn())
      expect(options.allowCredentials).toBeUndefined()
      expect(options).toMatchObject({ rpId: 'localhost', userVerification: 'required' })
    }
  })

  test('never asks the same twice', async () => {
    const [one, other] = [
      await askPasskey(VISITOR, toSignIn()),
      await askPasskey(VISITOR, toSignIn()),
    ]
    expect(one.challenge).toMatch(/^[\w-]{43}$/)
    expect(one.challenge).not.toBe(other.challenge)
  })

  test('sweeps away questions that have run out', async () => {
    const { challenge } = await askPasskey(VISITOR, toSignIn())
    const past = new Date(Date.now() - 1)
    await db.passkeyChallenge.updateMany({ where: { challenge }, data: { expiresAt: past } })
    await askPasskey(VISITOR, toSignIn())
    expect(await db.passkeyChallenge.count({ where: { challenge } })).toBe(0)
  })
})

describe('asking for a passkey to confirm', () => {
  test('names the member’s own passkeys and nobody else’s', async () => {
    const [member, other] = [await aConfirmedMember(), await aConfirmedMember()]
    const { device } = await aPasskey(member)
    await aPasskey(other)
    const { allowCredentials } = await askPasskey(member, toConfirm())
    expect(allowCredentials?.map(({ id }) => id)).toEqual([device.credentialId])
  })

  test('says what to do instead to who has none, and to visitors', async () => {
    const member = await aConfirmedMember()
    await expect(askPasskey(member, toConfirm())).rejects.toMatchObject({ code: 'not-found' })
    await expect(askPasskey(VISITOR, toConfirm())).rejects.toMatchObject({ code: 'sign-in' })
  })
})
