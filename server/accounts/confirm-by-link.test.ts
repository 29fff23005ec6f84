import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { tokenHash } from '@/server/auth/token'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { aSignInRequest, type TestSignInRequest } from '@/server/testing/a-sign-in-request'

import { confirmByCode } from './confirm-by-code'
import { confirmByLink } from './confirm-by-link'
import { linkToken, signInCode } from './sign-in-secrets'

const open = ({ id, token }: Pick<TestSignInRequest, 'id' | 'token'>) =>
  confirmByLink(VISITOR, { request: id, token })
const GONE = { code: 'gone', message: expect.stringMatching(/Ask for a new one\.$/) as string }
const requestRow = (id: string) => db.signInRequest.findUniqueOrThrow({ where: { id } })
const sessionsOf = (email: string) => db.session.count({ where: { member: { email } } })

describe('the link of a sign-in mail', () => {
  test('opens a session and leads back', async () => {
    const request = await aSignInRequest({ returnTo: '/essays/the-mirror' })
    const { sessionToken, returnTo, needsHandle } = await open(request)
    expect({ returnTo, needsHandle }).toEqual({ returnTo: '/essays/the-mirror', needsHandle: true })
    const session = await db.session.findUniqueOrThrow({
      where: { tokenHash: tokenHash(sessionToken) },
      include: { member: true },
    })
    expect(session.member).toMatchObject({ email: request.email, handle: null, roles: [] })
    expect(session.member.emailVerified).not.toBeNull()
  })

  test('lets a member in as who they are', async () => {
    const email = `${randomUUID()}@example.org`
    const { id, handle } = await aMember({ email, roles: ['MODERATOR'] })
    expect((await open(await aSignInRequest({ email }))).needsHandle).toBe(false)
    expect(await db.member.findMany({ where: { email } })).toMatchObject([
      { id, handle, roles: ['MODERATOR'] },
    ])
  })

  test('works once', async () => {
    const request = await aSignInRequest()
    await open(request)
    await expect(open(request)).rejects.toMatchObject(GONE)
    expect(await sessionsOf(request.email)).toBe(1)
  })

  test('opened twice at once lets one of the two in', async () => {
    const request = await aSignInRequest()
    const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => open(request)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await sessionsOf(request.email)).toBe(1)
  })

  test('works for 15 minutes', async () => {
    const request = await aSignInRequest()
    const expiresAt = new Date(Date.now() - 1)
    await db.signInRequest.update({ where: { id: request.id }, data: { expiresAt } })
    await expect(open(request)).rejects.toMatchObject(GONE)
    expect(await sessionsOf(request.email)).toBe(0)
  })

  test('is dead once the code of the same mail was used, and the code once the link was', async () => {
    const one = await aSignInRequest()
    await confirmByCode(VISITOR, one)
    await expect(open(one)).rejects.toMatchObject(GONE)
    const other = await aSignInRequest()
    await open(other)
    await expect(confirmByCode(VISITOR, other)).rejects.toMatchObject({ code: 'gone' })
  })

  test('still works after five wrong codes: whoever guesses cannot lock the reader out', async () => {
    const request = await aSignInRequest()
    for (let turn = 0; turn < 6; turn++) {
      await confirmByCode(VISITOR, { code: request.wrongCode, kept: request.kept }).catch(
        () => null,
      )
    }
    expect((await open(request)).sessionToken).toHaveLength(43)
  })
})

describe('a link that was tampered with', () => {
  test.each([0, 20, 42])('is refused when character %i of its token differs', async (place) => {
    const request = await aSignInRequest()
    const other = request.token[place] === 'A' ? 'E' : 'A'
    const token = request.token.slice(0, place) + other + request.token.slice(place + 1)
    await expect(open({ id: request.id, token })).rejects.toMatchObject(GONE)
  })

  test('is refused with the token of another request', async () => {
    const [one, other] = [await aSignInRequest(), await aSignInRequest()]
    await expect(open({ id: one.id, token: other.token })).rejects.toMatchObject(GONE)
  })

  test('is refused with what the browser keeps, or with the code, in place of the token', async () => {
    const { id, kept } = await aSignInRequest()
    for (const token of [kept.split('.')[1] ?? '', signInCode(id), '']) {
      await expect(open({ id, token })).rejects.toMatchObject(GONE)
    }
  })

  test('for a request that never was is refused alike, even with its right token', async () => {
    const id = randomUUID()
    await expect(open({ id, token: linkToken(id) })).rejects.toMatchObject(GONE)
  })

  test('uses nothing up: the true link works afterwards', async () => {
    const request = await aSignInRequest()
    const before = await requestRow(request.id)
    await expect(open({ ...request, token: 'x'.repeat(43) })).rejects.toMatchObject(GONE)
    expect(await requestRow(request.id)).toEqual(before)
    await open(request)
    expect((await requestRow(request.id)).usedAt).not.toBeNull()
  })
})
