import { describe, expect, test, vi } from 'vitest'

import { signInByPasskeyInput } from '@/domain/accounts/passkey'
import { VISITOR } from '@/domain/actor'
import { newToken, tokenHash } from '@/server/auth/token'
import { db, transaction } from '@/server/db'
import { log } from '@/server/log'
import { aConfirmedMember, type ConfirmedMember } from '@/server/testing/a-confirmed-member'
import { aPasskey } from '@/server/testing/a-passkey'
import { Authenticator, type Lies } from '@/server/testing/an-authenticator'

import { askPasskey } from './ask-passkey'
import { openSession } from './complete-sign-in'
import { offerPasskey } from './offer-passkey'
import { signInByPasskey } from './sign-in-by-passkey'

type Wishes = { lies?: Lies; sessionToken?: string }

/** What a browser asks, has answered and sends: a second sending is a replay. */
async function anAnswer(device: Authenticator, { lies = {}, sessionToken = '' }: Wishes = {}) {
  const browserToken = newToken()
  const options = await askPasskey(VISITOR, { purpose: 'SIGN_IN', browserToken })
  const input = signInByPasskeyInput.parse({ response: device.use(options, lies), returnTo: '/x' })
  return { ...input, browserToken, sessionToken }
}
const signIn = async (device: Authenticator, wishes: Wishes = {}) =>
  signInByPasskey(VISITOR, await anAnswer(device, wishes))
const sessionsOf = (member: ConfirmedMember) =>
  db.session.count({ where: { memberId: member.id, id: { not: member.session.id } } })
const sessionOf = (token: string) =>
  db.session.findUnique({ where: { tokenHash: tokenHash(token) } })

const INVALID = { code: 'invalid' }
const GONE = { code: 'gone' }

describe('signing in by passkey', () => {
  test.each(['P-256', 'Ed25519'] as const)('opens a session of whom it names: %s', async (kind) => {
    const member = await aConfirmedMember()
    const { device, id } = await aPasskey(member, { device: new Authenticator({ kind }) })
    const { sessionToken, ...rest } = await signIn(device)
    expect(rest).toEqual({ returnTo: '/x', needsHandle: false })
    expect(await sessionOf(sessionToken)).toMatchObject({ memberId: member.id })
    expect((await db.passkey.findUniqueOrThrow({ where: { id } })).lastUsedAt).not.toBeNull()
  })

  test('works again with a new question, for a key that counts and for one that does not', async () => {
    const member = await aConfirmedMember()
    for (const counter of [null, 7]) {
      const { device } = await aPasskey(member, { device: new Authenticator({ counter }) })
      for (let count = 0; count < 3; count += 1) await signIn(device)
    }
    expect(await sessionsOf(member)).toBe(6)
  })

  test.each(['pausedAt', 'eraseAt'] as const)(
    'shows the way back to who is away: %s',
    async (away) => {
      const member = await aConfirmedMember()
      const { device } = await aPasskey(member)
      await db.member.update({ where: { id: member.id }, data: { [away]: new Date() } })
      expect((await signIn(device)).returnTo).toBe('/account/leaving')
    },
  )

  test('ends the session this browser had, and never keeps its token', async () => {
    const [member, other] = [await aConfirmedMember(), await aConfirmedMember()]
    const { device } = await aPasskey(member)
    const before = await transaction((tx) => openSession(tx, other.id, new Date()))
    const { sessionToken } = await signIn(device, { sessionToken: before })
    expect(sessionToken).not.toBe(before)
    expect(await sessionOf(before)).toBeNull()
  })

  test.each<[string, Lies]>([
    ['from another origin', { origin: 'https://evil.example' }],
    ['from the same host without a port', { origin: 'http://localhost' }],
    ['for another host', { rpId: 'evil.example' }],
    ['of the wrong kind', { type: 'webauthn.create' }],
    ['from a device that was not unlocked', { isUnlocked: false }],
  ])('refuses an answer %s, and opens nothing', async (_which, lies) => {
    const member = await aConfirmedMember()
    const { device } = await aPasskey(member)
    await expect(signIn(device, { lies })).rejects.toMatchObject(INVALID)
    expect(await sessionsOf(member)).toBe(0)
  })

  test('refuses a signature by another key, and one over other words', async () => {
    const member = await aConfirmedMember()
    const { device } = await aPasskey(member)
    const stranger = new Authenticator()
    stranger.userHandle = device.userHandle
    const forged = await anAnswer(stranger)
    const asDevice = { id: device.credentialId, rawId: device.credentialId }
    const byStranger = { ...forged, response: { ...forged.response, ...asDevice } }
    await expect(signInByPasskey(VISITOR, byStranger)).rejects.toMatchObject(INVALID)
    const [one, other] = [await anAnswer(device), await anAnswer(device)]
    const { signature } = one.response.response
    const mixed = { ...other.response, response: { ...other.response.response, signature } }
    await expect(signInByPasskey(VISITOR, { ...other, response: mixed })).rejects.toMatchObject(
      INVALID,
    )
    expect(await sessionsOf(member)).toBe(0)
  })

  test('refuses an unknown passkey in the very words of a wrong one', async () => {
    const member = await aConfirmedMember()
    const { device } = await aPasskey(member)
    const unknown = new Authenticator()
    unknown.userHandle = device.userHandle
    const sentences = []
    for (const answer of [
      await anAnswer(unknown),
      await anAnswer(device, { lies: { origin: 'https://evil.example' } }),
    ]) {
      const refusal: unknown = await signInByPasskey(VISITOR, answer).catch((no: unknown) => no)
      sentences.push(String(refusal))
    }
    expect(sentences[0]).toContain('opens nothing here')
    expect(sentences[1]).toBe(sentences[0])
  })

  test('refuses a passkey that names another member, or nobody', async () => {
    const [member, other] = [await aConfirmedMember(), await aConfirmedMember()]
    const { device } = await aPasskey(member)
    const { device: others } = await aPasskey(other)
    for (const userHandle of [others.userHandle, '']) {
      const { response, ...rest } = await anAnswer(device)
      const { userHandle: _own, ...said } = response.response
      const named = { ...said, ...(userHandle && { userHandle }) }
      const answer = { ...rest, response: { ...response, response: named } }
      await expect(signInByPasskey(VISITOR, answer)).rejects.toMatchObject(INVALID)
    }
  })

  test('lets nobody in who was erased', async () => {
    const member = await aConfirmedMember()
    const { device } = await aPasskey(member)
    const nobody = { email: null, handle: null, handleSkeleton: null, erasedAt: new Date() }
    await db.member.update({ where: { id: member.id }, data: nobody })
    await expect(signIn(device)).rejects.toMatchObject(INVALID)
  })
})

describe('a question', () => {
  test('is answered once: a replayed answer finds it gone', async () => {
    const { device } = await aPasskey(await aConfirmedMember())
    const answer = await anAnswer(device)
    await signInByPasskey(VISITOR, answer)
    await expect(signInByPasskey(VISITOR, answer)).rejects.toMatchObject(GONE)
  })

  test('is answered once, of many answers at the same time', async () => {
    const member = await aConfirmedMember()
    const { device } = await aPasskey(member)
    const answer = await anAnswer(device)
    const all = Array.from({ length: 5 }, () => signInByPasskey(VISITOR, answer))
    const outcomes = await Promise.allSettled(all)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await sessionsOf(member)).toBe(1)
  })

  test('is of one browser: another’s answer finds nothing, and leaves it open', async () => {
    const { device } = await aPasskey(await aConfirmedMember())
    const answer = await anAnswer(device)
    const elsewhere = { ...answer, browserToken: newToken() }
    await expect(signInByPasskey(VISITOR, elsewhere)).rejects.toMatchObject(GONE)
    await signInByPasskey(VISITOR, answer)
  })

  test('is of one purpose: what was asked to confirm or to add lets nobody in', async () => {
    const member = await aConfirmedMember()
    const { device } = await aPasskey(member)
    const browserToken = newToken()
    const confirm = await askPasskey(member, { purpose: 'CONFIRM', browserToken })
    const { challenge } = await offerPasskey(member, { browserToken })
    for (const response of [device.use(confirm), device.use({ ...confirm, challenge })]) {
      const input = { ...signInByPasskeyInput.parse({ response }), browserToken, sessionToken: '' }
      await expect(signInByPasskey(VISITOR, input)).rejects.toMatchObject(GONE)
    }
  })

  test.each(['', 'x'.repeat(43), '\u0000'.repeat(43)])(
    'nobody asked is answered by nothing: %j',
    async (challenge) => {
      const { device } = await aPasskey(await aConfirmedMember())
      await expect(signIn(device, { lies: { challenge } })).rejects.toMatchObject(GONE)
    },
  )
})

describe('a counter that goes backwards', () => {
  test('is refused in a sentence and logged; the honest device goes on', async () => {
    const warn = vi.spyOn(log, 'warn')
    const member = await aConfirmedMember()
    const { device, id } = await aPasskey(member, { device: new Authenticator({ counter: 7 }) })
    await signIn(device)
    for (const counter of [8, 3, 0]) {
      device.counter = counter
      const refusal = { code: 'forbidden', message: expect.stringContaining('a copy') as string }
      await expect(signIn(device)).rejects.toMatchObject(refusal)
    }
    expect(warn).toHaveBeenCalledWith({ passkeyId: id, kept: 8, told: 3 }, expect.anything())
    expect(await sessionsOf(member)).toBe(1)
    device.counter = 9
    await signIn(device)
  })

  test('is not believed of an answer whose signature is false', async () => {
    const warn = vi.spyOn(log, 'warn').mockClear()
    const { device } = await aPasskey(await aConfirmedMember(), {
      device: new Authenticator({ counter: 7 }),
    })
    device.counter = 1
    const answer = await anAnswer(device)
    const signature = Buffer.from('forged').toString('base64url')
    const said = { ...answer.response.response, signature }
    const forged = { ...answer, response: { ...answer.response, response: said } }
    await expect(signInByPasskey(VISITOR, forged)).rejects.toMatchObject(INVALID)
    expect(warn).not.toHaveBeenCalled()
  })
})
