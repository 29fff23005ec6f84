import { describe, expect, test } from 'vitest'

import { openSession } from '@/server/accounts/complete-sign-in'
import { db, transaction } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { aSuspension } from '@/server/testing/a-suspension'
import { everythingStored } from '@/server/testing/everything-stored'

import { sessionAdapter } from './session-adapter'
import { newToken, tokenHash } from './token'

const DAY_MS = 24 * 60 * 60_000
const aSession = (memberId: string) => transaction((tx) => openSession(tx, memberId, new Date()))

describe('a session read by next-auth', () => {
  test('is that of the member, with the offices they hold now', async () => {
    const member = await aMember({ roles: ['MODERATOR'] })
    const token = await aSession(member.id)
    await db.member.update({ where: { id: member.id }, data: { roles: ['EDITOR'] } })
    const found = await sessionAdapter.getSessionAndUser(token)
    expect(found?.user).toMatchObject({ id: member.id, name: member.handle, roles: ['EDITOR'] })
    expect(found?.session).toMatchObject({ sessionToken: token, userId: member.id })
  })

  test('never carries the address out of the database', async () => {
    const member = await aMember({ email: 'seen-by-nobody@example.org' })
    const found = await sessionAdapter.getSessionAndUser(await aSession(member.id))
    expect(JSON.stringify(found)).not.toContain('@')
  })

  test('of a member who is gone is nobody’s', async () => {
    const member = await aMember()
    const token = await aSession(member.id)
    await db.member.delete({ where: { id: member.id } })
    expect(await sessionAdapter.getSessionAndUser(token)).toBeNull()
  })

  test.each(['another token', 'the stored hash', 'nothing'])('is not found by %s', async (what) => {
    const token = await aSession((await aMember()).id)
    const given = { 'another token': newToken(), 'the stored hash': tokenHash(token) }[what] ?? ''
    expect(await sessionAdapter.getSessionAndUser(given)).toBeNull()
  })
})

describe('a suspension', () => {
  const isSuspended = async (token: string) =>
    (await sessionAdapter.getSessionAndUser(token))?.user.isSuspended
  const inMs = (ms: number) => new Date(Date.now() + ms)

  test.each(['SUSPEND', 'BAN'] as const)(
    'holds at the next request of a session that is open, until it is reversed: %s',
    async (kind) => {
      const { id } = await aMember()
      const token = await aSession(id)
      expect(await isSuspended(token)).toBe(false)
      const { reverse } = await aSuspension(id, { kind, expiresAt: inMs(60_000) })
      expect(await isSuspended(token)).toBe(true)
      await reverse()
      expect(await isSuspended(token)).toBe(false)
    },
  )

  test('ends by itself at its time, and a ban without one does not', async () => {
    const [over, banned] = [await aMember(), await aMember()]
    await aSuspension(over.id, { expiresAt: inMs(-1) })
    await aSuspension(banned.id, { kind: 'BAN' })
    expect(await isSuspended(await aSession(over.id))).toBe(false)
    expect(await isSuspended(await aSession(banned.id))).toBe(true)
  })

  test('is neither a warning nor another’s', async () => {
    const [warned, other] = [await aMember(), await aMember()]
    await aSuspension(warned.id, { kind: 'WARN' })
    await aSuspension(other.id)
    expect(await isSuspended(await aSession(warned.id))).toBe(false)
  })
})

describe('when a session was last seen', () => {
  const seen = async (token: string) =>
    (await db.session.findUniqueOrThrow({ where: { tokenHash: tokenHash(token) } })).lastSeenAt
  const seenAgo = async (token: string, minutes: number) => {
    const lastSeenAt = new Date(Date.now() - minutes * 60_000)
    await db.session.update({ where: { tokenHash: tokenHash(token) }, data: { lastSeenAt } })
    return lastSeenAt
  }

  test('is noted when the note is older than five minutes, and not before', async () => {
    const token = await aSession((await aMember()).id)
    const lately = await seenAgo(token, 4.9)
    await sessionAdapter.getSessionAndUser(token)
    expect(await seen(token)).toEqual(lately)
    await seenAgo(token, 5.1)
    await sessionAdapter.getSessionAndUser(token)
    expect(Date.now() - Number(await seen(token))).toBeLessThan(10_000)
  })

  test('stays what it was once the session has run out', async () => {
    const token = await aSession((await aMember()).id)
    const ago = await seenAgo(token, 60)
    const expiresAt = new Date(Date.now() - 1)
    await db.session.update({ where: { tokenHash: tokenHash(token) }, data: { expiresAt } })
    await sessionAdapter.getSessionAndUser(token)
    expect(await seen(token)).toEqual(ago)
  })
})

test('a member who was erased is nobody, even when a session was left', async () => {
  const member = await aMember()
  const token = await aSession(member.id)
  const nobody = { email: null, handle: null, handleSkeleton: null, erasedAt: new Date() }
  await db.member.update({ where: { id: member.id }, data: nobody })
  expect(await sessionAdapter.getSessionAndUser(token)).toBeNull()
})

test('only the hash of a token is ever stored, also when a session is lengthened', async () => {
  const token = await aSession((await aMember()).id)
  await sessionAdapter.updateSession({ sessionToken: token, expires: new Date() })
  const stored = await everythingStored()
  expect(stored).toContain(tokenHash(token))
  expect(stored).not.toContain(token)
})

test('lengthening moves the end of this session alone, and notes when it was seen', async () => {
  const member = await aMember()
  const [token, other] = [await aSession(member.id), await aSession(member.id)]
  const expires = new Date(Date.now() + 40 * DAY_MS)
  await db.session.updateMany({ data: { lastSeenAt: new Date(0) } })
  expect(await sessionAdapter.updateSession({ sessionToken: token, expires })).toEqual({
    sessionToken: token,
    userId: member.id,
    expires,
  })
  const [here, elsewhere] = await Promise.all(
    [token, other].map((one) =>
      db.session.findUniqueOrThrow({ where: { tokenHash: tokenHash(one) } }),
    ),
  )
  expect(here?.expiresAt).toEqual(expires)
  expect(Date.now() - Number(here?.lastSeenAt)).toBeLessThan(10_000)
  expect(elsewhere?.expiresAt).not.toEqual(expires)
  expect(elsewhere?.lastSeenAt).toEqual(new Date(0))
})

test('lengthening a session that was ended meanwhile opens none', async () => {
  const sessionToken = newToken()
  const ended = await sessionAdapter.updateSession({ sessionToken, expires: new Date() })
  expect(ended ?? null).toBeNull()
  expect(await db.session.count({ where: { tokenHash: tokenHash(sessionToken) } })).toBe(0)
})

test('ending a session ends this one alone, as often as it is asked', async () => {
  const member = await aMember()
  const [token, other] = [await aSession(member.id), await aSession(member.id)]
  await sessionAdapter.deleteSession(token)
  await sessionAdapter.deleteSession(token)
  expect(await sessionAdapter.getSessionAndUser(token)).toBeNull()
  expect(await sessionAdapter.getSessionAndUser(other)).not.toBeNull()
})
