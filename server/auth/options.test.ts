import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

import { getServerSession } from 'next-auth'
import { describe, expect, test } from 'vitest'

import { openSession } from '@/server/accounts/complete-sign-in'
import { signOutEverywhere } from '@/server/accounts/sign-out-everywhere'
import { db, transaction } from '@/server/db'
import { aMember } from '@/server/testing/a-member'

import { authOptions } from './options'
import { newToken, tokenHash } from './token'

const DAY_MS = 24 * 60 * 60_000
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS)
const aSession = (memberId: string, since = new Date()) =>
  transaction((tx) => openSession(tx, memberId, since))
const row = (token: string) => db.session.findUnique({ where: { tokenHash: tokenHash(token) } })

/** Whom next-auth itself finds behind the cookies of a request. */
async function whoAsks(cookies: Record<string, string>) {
  const request = Object.assign(new IncomingMessage(new Socket()), { cookies })
  const session = await getServerSession(request, new ServerResponse(request), authOptions())
  return session?.member ?? null
}
const behind = (token: string) => whoAsks({ 'interleaf-session': token })

describe('who asks', () => {
  test('is the member whose session the cookie names', async () => {
    const { id, handle } = await aMember({ roles: ['MODERATOR'] })
    expect(await behind(await aSession(id))).toMatchObject({ id, handle, roles: ['MODERATOR'] })
  })

  test('may be a member without a name yet', async () => {
    const { id } = await aMember({ handle: null })
    expect(await behind(await aSession(id))).toMatchObject({ id, handle: null, roles: [] })
  })

  test.each([
    ['no cookie', {}],
    ['an empty cookie', { 'interleaf-session': '' }],
    ['a token of nobody', { 'interleaf-session': newToken() }],
    ['only the hint', { 'interleaf-member': '1' }],
    ['an array of tokens', { 'interleaf-session': '["a","b"]' }],
    ['a NUL', { 'interleaf-session': '\u0000' }],
  ])('with %s is nobody', async (_what, cookies: Record<string, string>) => {
    expect(await whoAsks(cookies)).toBeNull()
  })

  test('is nobody after the session has run out, and the session is gone', async () => {
    const token = await aSession((await aMember()).id, daysAgo(30))
    expect(await behind(token)).toBeNull()
    expect(await row(token)).toBeNull()
  })

  test('is nobody at the next request after signing out everywhere', async () => {
    const member = await aMember()
    const tokens = [await aSession(member.id), await aSession(member.id)]
    await signOutEverywhere(member)
    expect(await Promise.all(tokens.map(behind))).toEqual([null, null])
  })

  test('is nobody once the member is gone', async () => {
    const { id } = await aMember()
    const token = await aSession(id)
    await db.member.delete({ where: { id } })
    expect(await behind(token)).toBeNull()
  })

  test('is nobody from the moment the account is to be erased, with every session', async () => {
    const { id } = await aMember()
    const tokens = [await aSession(id), await aSession(id)]
    const erasing = (eraseAt: Date) => db.member.update({ where: { id }, data: { eraseAt } })
    await erasing(new Date(Date.now() + DAY_MS))
    expect((await Promise.all(tokens.map(behind))).map((one) => one?.isPaused)).toEqual([
      true,
      true,
    ])
    await erasing(new Date())
    expect(await Promise.all(tokens.map(behind))).toEqual([null, null])
  })

  test('is nobody when a session of an erased member was left over', async () => {
    const { id } = await aMember({ handle: null, email: null })
    const token = await aSession(id)
    await db.member.update({ where: { id }, data: { erasedAt: new Date() } })
    expect(await behind(token)).toBeNull()
  })

  test('has at every request the offices of that moment', async () => {
    const { id } = await aMember({ roles: ['MODERATOR'] })
    const token = await aSession(id)
    await db.member.update({ where: { id }, data: { roles: [] } })
    expect((await behind(token))?.roles).toEqual([])
  })

  test('is still known when another program on this host left cookies of next-auth', async () => {
    const { id } = await aMember()
    const left = { 'next-auth.callback-url': 'javascript:alert(1)', 'next-auth.csrf-token': 'x' }
    const found = await whoAsks({ ...left, 'interleaf-session': await aSession(id) })
    expect(found?.id).toBe(id)
  })

  test('cannot name themselves by a header', async () => {
    const { id } = await aMember()
    await aSession(id)
    const request = Object.assign(new IncomingMessage(new Socket()), { cookies: {} })
    request.headers = { 'x-user-id': id, authorization: `Bearer ${id}` }
    const session = await getServerSession(request, new ServerResponse(request), authOptions())
    expect(session).toBeNull()
  })
})

describe('a session that is used', () => {
  test('is lengthened to 30 days once a day', async () => {
    const token = await aSession((await aMember()).id, daysAgo(1.1))
    await behind(token)
    const lasts = Number((await row(token))?.expiresAt) - Date.now()
    expect(Math.abs(lasts - 30 * DAY_MS)).toBeLessThan(10_000)
  })

  test('is left alone within the day: reading writes nothing', async () => {
    const token = await aSession((await aMember()).id, daysAgo(0.9))
    const before = await row(token)
    await behind(token)
    expect(await row(token)).toEqual(before)
  })
})

test('next-auth has no door of its own: members come in by mail, code and owner link', () => {
  const { providers, session, cookies } = authOptions()
  expect(providers).toEqual([])
  expect(session?.strategy).toBe('database')
  expect(cookies?.sessionToken?.name).toBe('interleaf-session')
})
