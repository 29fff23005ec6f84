import { beforeEach, expect, test } from 'vitest'

import { tokenHash } from '@/server/auth/token'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { everythingStored } from '@/server/testing/everything-stored'

import { makeOwnerLink } from './make-owner-link'
import { isOwnerLinkOpen } from './queries'

const NOW = new Date('2026-05-01T12:00:00Z')
const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const make = async (now = NOW) => {
  const path = await makeOwnerLink(now)
  return path?.slice('/claim/'.length) ?? ''
}

beforeEach(async () => {
  await db.member.deleteMany()
  await db.ownerLink.deleteMany()
})

test('a library without an owner has a link for one, of which only the hash is stored', async () => {
  const token = await make()
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(await db.ownerLink.findMany()).toMatchObject([
    { tokenHash: tokenHash(token), usedAt: null },
  ])
  expect(await everythingStored()).not.toContain(token)
})

test('the link is open for 30 minutes', async () => {
  const token = await make()
  expect(await isOwnerLinkOpen(token, minutesLater(29.9))).toBe(true)
  expect(await isOwnerLinkOpen(token, minutesLater(30))).toBe(false)
  expect(await isOwnerLinkOpen(`${token}x`, NOW)).toBe(false)
  expect(await isOwnerLinkOpen(tokenHash(token), NOW)).toBe(false)
})

test('a new link ends the one before', async () => {
  const [former, present] = [await make(), await make()]
  expect(await isOwnerLinkOpen(former, NOW)).toBe(false)
  expect(await isOwnerLinkOpen(present, NOW)).toBe(true)
})

test('a library that has an owner has no link', async () => {
  await aMember({ roles: ['OWNER'] })
  expect(await makeOwnerLink(NOW)).toBeNull()
  expect(await db.ownerLink.count()).toBe(0)
})

test.each([[['MODERATOR' as const]], [['EDITOR' as const]], [[]]])(
  'members with the offices %j are no owners',
  async (roles) => {
    await aMember({ roles })
    expect(await makeOwnerLink(NOW)).not.toBeNull()
  },
)
