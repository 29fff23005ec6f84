import { randomUUID } from 'node:crypto'

import { beforeEach, describe, expect, test } from 'vitest'

import type { ChangeRoleInput } from '@/domain/accounts/role'
import type { Actor, MemberActor } from '@/domain/actor'
import { sessionAdapter } from '@/server/auth/session-adapter'
import { tokenHash } from '@/server/auth/token'
import { db, transaction } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { anOwner } from '@/server/testing/an-owner'

import { changeRole } from './change-role'
import { openSession } from './complete-sign-in'

let owner: MemberActor
beforeEach(async () => {
  await db.member.updateMany({ data: { roles: [] } })
  owner = await anOwner()
})

const change = (actor: Actor, { id }: { id: string }, fields: Partial<ChangeRoleInput> = {}) =>
  changeRole(actor, {
    memberId: id,
    role: 'EDITOR',
    wish: 'grant',
    reason: 'She writes well.',
    ...fields,
  })
const rolesOf = async ({ id }: { id: string }) =>
  (await db.member.findUniqueOrThrow({ where: { id } })).roles

describe('an office', () => {
  test('is given beside others, taken again, and both are written down', async () => {
    const member = await aMember({ roles: ['MODERATOR'] })
    await change(owner, member)
    expect(await rolesOf(member)).toEqual(['MODERATOR', 'EDITOR'])
    await change(owner, member, { wish: 'take', reason: 'She rests.' })
    expect(await rolesOf(member)).toEqual(['MODERATOR'])
    const events = await db.accountEvent.findMany({
      where: { memberId: member.id },
      orderBy: { id: 'asc' },
    })
    expect(events).toMatchObject([
      { kind: 'ROLE_GRANTED', role: 'EDITOR', byId: owner.id, reason: 'She writes well.' },
      { kind: 'ROLE_TAKEN', role: 'EDITOR', byId: owner.id, reason: 'She rests.' },
    ])
  })

  test('ends every session of its member, so that none outlives it', async () => {
    const member = await aMember()
    const token = await transaction((tx) => openSession(tx, member.id, new Date()))
    await change(owner, member)
    expect(await sessionAdapter.getSessionAndUser(token)).toBeNull()
  })

  test('of one’s own leaves this session, under another token', async () => {
    const before = await db.session.findUniqueOrThrow({ where: { id: owner.session?.id ?? '' } })
    const elsewhere = await transaction((tx) => openSession(tx, owner.id, new Date()))
    const token = await change(owner, owner)
    const after = await db.session.findMany({ where: { memberId: owner.id } })
    expect(after).toMatchObject([{ id: before.id, tokenHash: tokenHash(token ?? '') }])
    expect(after[0]?.tokenHash).not.toBe(before.tokenHash)
    expect(await sessionAdapter.getSessionAndUser(elsewhere)).toBeNull()
  })

  test('is not taken from the last owner', async () => {
    const take = { role: 'OWNER', wish: 'take' } as const
    await expect(change(owner, owner, take)).rejects.toMatchObject({ code: 'conflict' })
    const second = await aMember({ roles: ['OWNER'] })
    await change(owner, owner, take)
    expect([await rolesOf(owner), await rolesOf(second)]).toEqual([[], ['OWNER']])
  })

  test('is not taken from an owner when the only other one is about to leave', async () => {
    const take = { role: 'OWNER', wish: 'take' } as const
    const { id } = await aMember({ roles: ['OWNER'] })
    await db.member.update({ where: { id }, data: { eraseAt: new Date(Date.now() + 1000) } })
    await expect(change(owner, owner, take)).rejects.toMatchObject({ code: 'conflict' })
  })

  test('of two owners who take each other’s at once, one is left', async () => {
    const other = await anOwner()
    const take = { role: 'OWNER', wish: 'take' } as const
    const outcomes = await Promise.allSettled([
      change(owner, other, take),
      change(other, owner, take),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db.member.count({ where: { roles: { has: 'OWNER' } } })).toBe(1)
  })
})

describe('a change is refused', () => {
  test.each([
    ['that changes nothing', { wish: 'take' }, 'conflict'],
    ['of nobody', { memberId: randomUUID() }, 'not-found'],
  ] as const)('%s', async (_, fields, code) => {
    await expect(change(owner, await aMember(), fields)).rejects.toMatchObject({ code })
  })

  test('to whoever is no owner', async () => {
    for (const role of ['MODERATOR', 'EDITOR'] as const) {
      const other = await aMember({ roles: [role] })
      const act = change({ ...other, session: owner.session }, other, { role: 'OWNER' })
      await expect(act).rejects.toMatchObject({ code: 'forbidden' })
      expect(await rolesOf(other)).toEqual([role])
    }
  })

  test('to an owner who has not lately shown who they are', async () => {
    const member = await aMember()
    const late = await anOwner(new Date(Date.now() - 15 * 60_000))
    await expect(change(late, member)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await rolesOf(member)).toEqual([])
  })

  test('and nothing of it is left', async () => {
    const before = await db.accountEvent.count()
    await expect(change(owner, await aMember(), { wish: 'take' })).rejects.toThrow()
    expect(await db.accountEvent.count()).toBe(before)
  })
})

test('what was written down is never changed or deleted', async () => {
  await change(owner, await aMember())
  await expect(db.accountEvent.updateMany({ data: { reason: 'Other words.' } })).rejects.toThrow()
  await expect(db.accountEvent.deleteMany()).rejects.toThrow()
})
