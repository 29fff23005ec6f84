import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { newToken, tokenHash } from '@/server/auth/token'
import { db } from '@/server/db'
import { aSignInRequest } from '@/server/testing/a-sign-in-request'

import { confirmByCode } from './confirm-by-code'

const type = (code: string, kept: string) => confirmByCode(VISITOR, { code, kept })
const GONE = { code: 'gone', message: expect.stringContaining('ask for a new code') as string }
const triesOf = async (id: string) =>
  (await db.signInRequest.findUniqueOrThrow({ where: { id } })).codeTries
const sessionsOf = (email: string) => db.session.count({ where: { member: { email } } })

describe('the code of a sign-in mail', () => {
  test('opens a session in the browser that asked, and leads back', async () => {
    const { code, kept, email } = await aSignInRequest({ returnTo: '/account' })
    const signedIn = await type(code, kept)
    expect(signedIn).toMatchObject({ returnTo: '/account', needsHandle: true })
    const where = { tokenHash: tokenHash(signedIn.sessionToken) }
    const session = await db.session.findUniqueOrThrow({ where, include: { member: true } })
    expect(session.member.email).toBe(email)
  })

  test('works once', async () => {
    const { code, kept, email } = await aSignInRequest()
    await type(code, kept)
    await expect(type(code, kept)).rejects.toMatchObject(GONE)
    expect(await sessionsOf(email)).toBe(1)
  })

  test('typed several times at once lets in once', async () => {
    const { code, kept, email } = await aSignInRequest()
    const outcomes = await Promise.allSettled(Array.from({ length: 4 }, () => type(code, kept)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await sessionsOf(email)).toBe(1)
  })

  test.each(['right', 'wrong'])(
    'after 15 minutes the %s one is refused as too old',
    async (which) => {
      const { id, code, wrongCode, kept } = await aSignInRequest()
      await db.signInRequest.update({
        where: { id },
        data: { expiresAt: new Date(Date.now() - 1) },
      })
      await expect(type(which === 'right' ? code : wrongCode, kept)).rejects.toMatchObject(GONE)
    },
  )
})

describe('a wrong code', () => {
  test('is refused with the tries that are left; after the fifth the right one is dead too', async () => {
    const { id, code, wrongCode, kept, email } = await aSignInRequest()
    for (const left of ['4 more tries', '3 more tries', '2 more tries', '1 more try']) {
      const sentence = `That is not the code in the mail. You have ${left}.`
      await expect(type(wrongCode, kept)).rejects.toMatchObject({
        code: 'invalid',
        message: sentence,
        fields: { code: sentence },
      })
    }
    await expect(type(wrongCode, kept)).rejects.toMatchObject(GONE)
    await expect(type(code, kept)).rejects.toMatchObject(GONE)
    expect(await triesOf(id)).toBe(5)
    expect(await sessionsOf(email)).toBe(0)
  })

  test('does no harm before the fifth', async () => {
    const { code, wrongCode, kept } = await aSignInRequest()
    for (let turn = 0; turn < 4; turn++) await type(wrongCode, kept).catch(() => null)
    expect((await type(code, kept)).sessionToken).toHaveLength(43)
  })

  test('typed twenty times at once is judged five times', async () => {
    const { id, wrongCode, kept } = await aSignInRequest()
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => type(wrongCode, kept)),
    )
    const told = outcomes.map((outcome) => outcome.status === 'rejected' && String(outcome.reason))
    expect(told.filter((sentence) => String(sentence).includes('not the code'))).toHaveLength(4)
    expect(await triesOf(id)).toBe(5)
  })

  test('of one request does not use up the tries of another', async () => {
    const [one, other] = [await aSignInRequest(), await aSignInRequest()]
    for (let turn = 0; turn < 5; turn++) await type(one.wrongCode, one.kept).catch(() => null)
    expect((await type(other.code, other.kept)).sessionToken).toHaveLength(43)
  })
})

describe('guessing at one address all day', () => {
  async function afterTries(codeTries: number, hoursAgo: number) {
    const email = `${randomUUID()}@example.org`
    const createdAt = new Date(Date.now() - hoursAgo * 60 * 60_000)
    const former = { email, browserHash: '', createdAt, expiresAt: createdAt, codeTries }
    await db.signInRequest.create({ data: former })
    return aSignInRequest({ email })
  }

  test('ends at the twentieth code: then the right one is refused too', async () => {
    const { id, code, kept, email } = await afterTries(20, 23)
    await expect(type(code, kept)).rejects.toMatchObject({
      code: 'too-many',
      message: expect.stringContaining('Open the link in the mail instead') as string,
    })
    expect(await sessionsOf(email)).toBe(0)
    expect(await triesOf(id)).toBe(1)
  })

  test.each([
    ['nineteen codes today', 19, 23],
    ['any number yesterday', 500, 25],
  ])('%s do not keep the right one out', async (_when, codeTries, hoursAgo) => {
    const { code, kept } = await afterTries(codeTries, hoursAgo)
    expect((await type(code, kept)).sessionToken).toHaveLength(43)
  })
})

describe('another browser', () => {
  test('cannot use the code, and uses up no tries', async () => {
    const { id, code, kept } = await aSignInRequest()
    const another = await aSignInRequest()
    const [, foreignToken = ''] = another.kept.split('.')
    for (const token of [foreignToken, newToken(), '']) {
      await expect(type(code, `${id}.${token}`)).rejects.toMatchObject(GONE)
    }
    await expect(type(code, another.kept)).rejects.toMatchObject({ code: 'invalid' })
    expect(await triesOf(id)).toBe(0)
    expect((await type(code, kept)).sessionToken).toHaveLength(43)
  })

  test.each([
    ['no cookie', ''],
    ['a full stop', '.'],
    ['a cookie without an id', `.${'x'.repeat(43)}`],
    ['an id that is none', `latest.${'x'.repeat(43)}`],
    ['an id cut short', `0192f0c1-2222-7000-8000-00000000000.${'x'.repeat(43)}`],
    ['an id in braces', `{0192f0c1-2222-7000-8000-000000000000}.${'x'.repeat(43)}`],
    ['an id with a command behind it', `0192f0c1-2222-7000-8000-000000000000' or '1'='1.x`],
    ['a NUL', '\u0000.\u0000'],
    ['a very long cookie', 'x.'.repeat(5_000)],
    ['a request that never was', `0192f0c1-2222-7000-8000-000000000000.${'x'.repeat(43)}`],
  ])('with %s is told so in a sentence', async (_what, kept) => {
    await expect(type('123456', kept)).rejects.toMatchObject(GONE)
  })
})
