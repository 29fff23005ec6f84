import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { VISITOR, type MemberActor } from '@/domain/actor'
import { db } from '@/server/db'
import { aConfirmedMember } from '@/server/testing/a-confirmed-member'

import { providerAccountsOf } from './provider-accounts'
import { removeProvider } from './remove-provider'

const ISSUER = 'https://id.example.org'
Object.assign(process.env, {
  ...{ OIDC_ISSUER: ISSUER, OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b', OIDC_NAME: 'The Circle' },
  ...{ GITHUB_CLIENT_ID: 'c', GITHUB_CLIENT_SECRET: 'd' },
})

const VERIFIED = { emailVerified: new Date() }
const linked = async ({ id: memberId }: MemberActor, provider = ISSUER) =>
  (await db.providerAccount.create({ data: { memberId, provider, subject: randomUUID() } })).id
const remove = (actor: Parameters<typeof removeProvider>[0], account: string) =>
  removeProvider(actor, { account })
const count = ({ id: memberId }: MemberActor) => db.providerAccount.count({ where: { memberId } })

describe('removing an account of another site', () => {
  test('leaves those who have a verified address', async () => {
    const member = await aConfirmedMember(VERIFIED)
    await remove(member, await linked(member))
    expect(await count(member)).toBe(0)
  })

  test('leaves those who have another one', async () => {
    const member = await aConfirmedMember()
    const account = await linked(member)
    await linked(member, 'github')
    await remove(member, account)
    expect(await count(member)).toBe(1)
  })

  test.each([
    ['has no address', { email: null }],
    ['has never shown that the address is theirs', {}],
  ])('is refused to who %s and has no other way in', async (_who, wishes) => {
    const member = await aConfirmedMember(wishes)
    const account = await linked(member)
    await expect(remove(member, account)).rejects.toMatchObject({ code: 'conflict' })
    expect(await count(member)).toBe(1)
  })

  test('does not count on a site that the owner has taken away, and may always remove its account', async () => {
    const member = await aConfirmedMember()
    const [account, former] = [await linked(member), await linked(member, 'google')]
    await expect(remove(member, account)).rejects.toMatchObject({ code: 'conflict' })
    await remove(member, former)
    expect(await count(member)).toBe(1)
  })

  test('leaves one of the last two, when both are removed at once', async () => {
    const member = await aConfirmedMember()
    const accounts = [await linked(member), await linked(member, 'github')]
    const results = await Promise.allSettled(accounts.map((account) => remove(member, account)))
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await count(member)).toBe(1)
  })

  test('is refused for the account of another, as if there were none', async () => {
    const [member, other] = [await aConfirmedMember(VERIFIED), await aConfirmedMember(VERIFIED)]
    const account = await linked(other)
    await expect(remove(member, account)).rejects.toMatchObject({ code: 'not-found' })
    expect(await count(other)).toBe(1)
  })

  test('asks first who it is, after a quarter of an hour; visitors sign in', async () => {
    const confirmedAt = new Date(Date.now() - 16 * 60_000)
    const member = await aConfirmedMember({ ...VERIFIED, confirmedAt })
    const account = await linked(member)
    await expect(remove(member, account)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(remove(VISITOR, account)).rejects.toMatchObject({ code: 'sign-in' })
    expect(await count(member)).toBe(1)
  })
})

test('the list names the sites as people do, and says what is not linked or no longer open', async () => {
  const member = await aConfirmedMember()
  await linked(member)
  await linked(member, 'https://former.example')
  const { linked: accounts, unlinked } = await providerAccountsOf(member)
  expect(accounts).toMatchObject([
    { name: 'The Circle', isOpen: true, lastUsedAt: null },
    { name: 'former.example', isOpen: false },
  ])
  expect(unlinked).toEqual([{ id: 'github', name: 'GitHub' }])
})
