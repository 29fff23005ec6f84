import { beforeEach, describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { newToken, tokenHash } from '@/server/auth/token'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'

import { claimLibrary } from './claim-library'
import { makeOwnerLink } from './make-owner-link'

const claim = (token: string, name = 'keeper') =>
  claimLibrary(VISITOR, { token, handle: name, email: `${name}@example.org` })
const aLink = async () => (await makeOwnerLink(new Date()))?.slice('/claim/'.length) ?? ''
const owners = () => db.member.findMany({ where: { roles: { has: 'OWNER' } } })
const GONE = { code: 'gone', message: expect.stringMatching(/Start the library again/) as string }

beforeEach(async () => {
  await db.member.deleteMany()
  await db.ownerLink.deleteMany()
})

describe('claiming the library', () => {
  test('makes an owner who looks after everything, and signs them in', async () => {
    const sessionToken = await claim(await aLink())
    const [owner] = await owners()
    expect(owner).toMatchObject({ email: 'keeper@example.org', handle: 'keeper' })
    expect(owner?.roles.toSorted()).toEqual(['EDITOR', 'MODERATOR', 'OWNER'])
    const session = await db.session.findUniqueOrThrow({
      where: { tokenHash: tokenHash(sessionToken) },
    })
    expect(session.memberId).toBe(owner?.id)
  })

  test('does not say that the address is theirs: nobody has shown it', async () => {
    await claim(await aLink())
    expect((await owners()).map(({ emailVerified }) => emailVerified)).toEqual([null])
  })

  test('works once', async () => {
    const token = await aLink()
    await claim(token)
    await expect(claim(token, 'second')).rejects.toMatchObject(GONE)
    expect(await owners()).toHaveLength(1)
  })

  test('works once even when its owner is gone: a used link is used', async () => {
    const token = await aLink()
    await claim(token)
    await db.member.deleteMany()
    await expect(claim(token)).rejects.toMatchObject(GONE)
  })

  test('several times at once with one link makes exactly one owner', async () => {
    const token = await aLink()
    const names = ['first', 'second', 'third', 'fourth']
    const outcomes = await Promise.allSettled(names.map((name) => claim(token, name)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await owners()).toHaveLength(1)
    expect(await db.member.count()).toBe(1)
  })

  test('at once with two links, of two processes that started together, makes exactly one', async () => {
    const tokens = Array.from({ length: 4 }, newToken)
    const expiresAt = new Date(Date.now() + 60_000)
    await db.ownerLink.createMany({
      data: tokens.map((token) => ({ tokenHash: tokenHash(token), expiresAt })),
    })
    const outcomes = await Promise.allSettled(
      tokens.map((token, place) => claim(token, `keeper${place}`)),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await owners()).toHaveLength(1)
  })

  test('after 30 minutes is refused', async () => {
    const token = await aLink()
    await db.ownerLink.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } })
    await expect(claim(token)).rejects.toMatchObject(GONE)
    expect(await owners()).toHaveLength(0)
  })

  test('with another token, or with the stored hash, is refused', async () => {
    const token = await aLink()
    for (const wrong of [newToken(), tokenHash(token), '']) {
      await expect(claim(wrong)).rejects.toMatchObject(GONE)
    }
    expect(await owners()).toHaveLength(0)
  })

  test('is refused while the library has an owner', async () => {
    const token = await aLink()
    await aMember({ roles: ['OWNER'] })
    await expect(claim(token)).rejects.toMatchObject(GONE)
    expect(await owners()).toHaveLength(1)
  })

  test.each([
    ['address', { email: 'keeper@example.org' }],
    ['name', { handle: 'Keeper' }],
  ])(
    'with the %s of a member is refused, gives them no office and leaves the link open',
    async (_what, wishes) => {
      const member = await aMember(wishes)
      const token = await aLink()
      await expect(claim(token)).rejects.toMatchObject({ code: 'conflict' })
      expect(await db.member.findMany()).toMatchObject([{ id: member.id, roles: [] }])
      expect(await db.session.count()).toBe(0)
      await claim(token, 'another')
      expect(await owners()).toMatchObject([{ handle: 'another' }])
    },
  )
})
