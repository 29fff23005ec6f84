import { describe, expect, test } from 'vitest'

import { addPasskeyInput } from '@/domain/accounts/passkey'
import { PASSKEYS_MAX } from '@/domain/accounts/passkey-bounds'
import { VISITOR } from '@/domain/actor'
import { newToken } from '@/server/auth/token'
import { db } from '@/server/db'
import { aConfirmedMember, type ConfirmedMember } from '@/server/testing/a-confirmed-member'
import { aMember } from '@/server/testing/a-member'
import { aPasskey } from '@/server/testing/a-passkey'
import { Authenticator, type Lies } from '@/server/testing/an-authenticator'

import { addPasskey } from './add-passkey'
import { askPasskey } from './ask-passkey'
import { offerPasskey } from './offer-passkey'

const MINUTE_MS = 60_000
const passkeysOf = (memberId: string) => db.passkey.findMany({ where: { memberId } })

async function offered(member: ConfirmedMember, browserToken = newToken()) {
  return { browserToken, options: await offerPasskey(member, { browserToken }) }
}
const inputOf = (response: unknown, name = 'Phone') => addPasskeyInput.parse({ name, response })

async function add(member: ConfirmedMember, lies: Lies = {}, device = new Authenticator()) {
  const { browserToken, options } = await offered(member)
  return addPasskey(member, { ...inputOf(device.make(options, lies)), browserToken })
}

describe('adding a passkey', () => {
  test.each(['P-256', 'Ed25519'] as const)('keeps what the device made: %s', async (kind) => {
    const member = await aConfirmedMember()
    const device = new Authenticator({ kind, isSynced: true, counter: 3 })
    const { id } = await add(member, {}, device)
    expect(await passkeysOf(member.id)).toMatchObject([
      {
        id,
        credentialId: device.credentialId,
        name: 'Phone',
        counter: 3n,
        isBackedUp: true,
        transports: ['internal'],
        lastUsedAt: null,
      },
    ])
  })

  test.each<[string, Lies]>([
    ['another origin', { origin: 'https://evil.example' }],
    ['another port', { origin: 'http://localhost:3001' }],
    ['another host', { rpId: 'evil.example' }],
    ['a use in place of a making', { type: 'webauthn.get' }],
    ['a device that was not unlocked', { isUnlocked: false }],
    [
      'a statement with certificates, which nobody asked for',
      { form: 'packed', statement: new Map<string, unknown>([['x5c', [Uint8Array.of(1)]]]) },
    ],
    ['a statement of a kind nobody asked for', { form: 'android-safetynet' }],
    ['an unknown kind of statement', { form: 'mine' }],
  ])('refuses %s, and keeps nothing', async (_what, lies) => {
    const member = await aConfirmedMember()
    await expect(add(member, lies)).rejects.toMatchObject({ code: 'invalid' })
    expect(await passkeysOf(member.id)).toEqual([])
  })

  test('takes an answer once', async () => {
    const member = await aConfirmedMember()
    const { browserToken, options } = await offered(member)
    const input = { ...inputOf(new Authenticator().make(options)), browserToken }
    await addPasskey(member, input)
    await expect(addPasskey(member, input)).rejects.toMatchObject({ code: 'gone' })
  })

  test('takes no second answer after a refused one either', async () => {
    const member = await aConfirmedMember()
    const { browserToken, options } = await offered(member)
    const device = new Authenticator()
    const lie = { ...inputOf(device.make(options, { origin: 'https://evil.example' })) }
    await expect(addPasskey(member, { ...lie, browserToken })).rejects.toMatchObject({
      code: 'invalid',
    })
    const truth = { ...inputOf(device.make(options)), browserToken }
    await expect(addPasskey(member, truth)).rejects.toMatchObject({ code: 'gone' })
  })

  test('takes no answer from another browser, from another member, to another question', async () => {
    const [member, other] = [await aConfirmedMember(), await aConfirmedMember()]
    const { browserToken, options } = await offered(member)
    const input = inputOf(new Authenticator().make(options))
    const refused = { code: 'gone' }
    await expect(addPasskey(member, { ...input, browserToken: newToken() })).rejects.toMatchObject(
      refused,
    )
    await expect(addPasskey(other, { ...input, browserToken })).rejects.toMatchObject(refused)
    const { challenge } = await askPasskey(member, { purpose: 'SIGN_IN', browserToken })
    const crossed = inputOf(new Authenticator().make(options, { challenge }))
    await expect(addPasskey(member, { ...crossed, browserToken })).rejects.toMatchObject(refused)
  })

  test('takes no answer after five minutes', async () => {
    const member = await aConfirmedMember()
    const { browserToken, options } = await offered(member)
    const { challenge } = options
    await db.passkeyChallenge.updateMany({ where: { challenge }, data: { expiresAt: new Date() } })
    const input = { ...inputOf(new Authenticator().make(options)), browserToken }
    await expect(addPasskey(member, input)).rejects.toMatchObject({ code: 'gone' })
  })

  test('does not take one device for two members', async () => {
    const [member, other] = [await aConfirmedMember(), await aConfirmedMember()]
    const { device } = await aPasskey(member)
    await expect(add(other, {}, device)).rejects.toMatchObject({ code: 'conflict' })
    expect(await passkeysOf(other.id)).toEqual([])
  })

  test(`keeps ${PASSKEYS_MAX} at most`, async () => {
    const member = await aConfirmedMember()
    for (let count = 0; count < PASSKEYS_MAX; count += 1) await aPasskey(member)
    await expect(add(member)).rejects.toMatchObject({ code: 'conflict' })
  })

  test('asks first who has not lately shown who they are, who has no name, and visitors', async () => {
    const member = await aConfirmedMember()
    const { browserToken, options } = await offered(member)
    const input = { ...inputOf(new Authenticator().make(options)), browserToken }
    const longAgo = new Date(Date.now() - 16 * MINUTE_MS)
    const stale = { ...member, session: { ...member.session, confirmedAt: longAgo } }
    const nameless = await aConfirmedMember({ handle: null })
    for (const actor of [stale, await aMember(), nameless]) {
      await expect(addPasskey(actor, input)).rejects.toMatchObject({ code: 'forbidden' })
      await expect(offerPasskey(actor, { browserToken })).rejects.toMatchObject({
        code: 'forbidden',
      })
    }
    await expect(addPasskey(VISITOR, input)).rejects.toMatchObject({ code: 'sign-in' })
    expect(await passkeysOf(member.id)).toEqual([])
  })
})
