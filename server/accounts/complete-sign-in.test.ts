import { describe, expect, test } from 'vitest'

import { tokenHash } from '@/server/auth/token'
import { db, transaction } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { aSignInRequest } from '@/server/testing/a-sign-in-request'
import { everythingStored } from '@/server/testing/everything-stored'

import { completeSignIn, openSession } from './complete-sign-in'

const NOW = new Date('2026-05-01T12:00:00Z')
const DAY_MS = 24 * 60 * 60_000

async function aRequest(email?: string) {
  const { id } = await aSignInRequest(email === undefined ? {} : { email })
  const expiresAt = new Date(NOW.getTime() + 1_000)
  return db.signInRequest.update({ where: { id }, data: { expiresAt } })
}
type Request = Awaited<ReturnType<typeof aRequest>>
const complete = (request: Request, now = NOW) =>
  transaction((tx) => completeSignIn(tx, request, now))

describe('completing a sign-in', () => {
  test('makes a member at the first visit, and finds them at the next', async () => {
    const first = await aRequest()
    await complete(first)
    const [member] = await db.member.findMany({ where: { email: first.email } })
    expect(member).toMatchObject({ handle: null, roles: [], emailVerified: NOW })
    const later = new Date(NOW.getTime() + 500)
    await complete(await aRequest(first.email), later)
    expect(await db.member.findMany({ where: { email: first.email } })).toEqual([
      { ...member, emailVerified: later },
    ])
  })

  test.each(['pausedAt', 'eraseAt'] as const)(
    'shows the way back to who is away: %s',
    async (away) => {
      const request = await aRequest()
      expect((await complete(request))?.returnTo).toBe('/')
      await db.member.update({ where: { email: request.email }, data: { [away]: NOW } })
      expect((await complete(await aRequest(request.email)))?.returnTo).toBe('/account/leaving')
    },
  )

  test('of two mails at once makes one member with two sessions', async () => {
    const one = await aRequest()
    const other = await aRequest(one.email)
    const both = await Promise.all([complete(one), complete(other)])
    expect(both.map((signedIn) => signedIn?.needsHandle)).toEqual([true, true])
    const members = await db.member.findMany({
      where: { email: one.email },
      include: { sessions: true },
    })
    expect(members.map(({ sessions }) => sessions.length)).toEqual([2])
  })

  test('asks for a name only those who have none', async () => {
    const [named, nameless] = [await aMember(), await aMember({ handle: null })]
    const needs = []
    for (const { id } of [named, nameless]) {
      const { email } = await db.member.findUniqueOrThrow({ where: { id } })
      needs.push((await complete(await aRequest(email ?? '')))?.needsHandle)
    }
    expect(needs).toEqual([false, true])
  })

  test('says null to a request that was used, and to one that has run out', async () => {
    const request = await aRequest()
    expect(await complete(request, request.expiresAt)).toBeNull()
    expect(await complete(request)).not.toBeNull()
    expect(await complete(request)).toBeNull()
  })

  test('leaves nothing when its transaction does not end well', async () => {
    const request = await aRequest()
    const work = transaction(async (tx) => {
      await completeSignIn(tx, request, NOW)
      throw new Error('no')
    })
    await expect(work).rejects.toThrow('no')
    expect(await db.member.count({ where: { email: request.email } })).toBe(0)
    expect(await complete(request)).not.toBeNull()
  })
})

describe('opening a session', () => {
  test('lasts 30 days, and only the hash of its token is stored', async () => {
    const { id } = await aMember()
    const token = await transaction((tx) => openSession(tx, id, NOW))
    expect(token).toMatch(/^[\w-]{43}$/)
    const session = await db.session.findUniqueOrThrow({ where: { tokenHash: tokenHash(token) } })
    expect(session.memberId).toBe(id)
    expect(Number(session.expiresAt) - Number(NOW)).toBe(30 * DAY_MS)
    expect(await everythingStored()).not.toContain(token)
  })

  test('never gives the same token twice', async () => {
    const { id } = await aMember()
    const open = () => transaction((tx) => openSession(tx, id, NOW))
    expect(await open()).not.toBe(await open())
  })
})
