import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { VISITOR, type Actor } from '@/domain/actor'
import { startIdentityProvider, type IdentityProvider } from '@/ops/check/identity-provider'
import { db } from '@/server/db'
import { aConfirmedMember } from '@/server/testing/a-confirmed-member'
import { aProviderGuest } from '@/server/testing/a-provider-guest'
import { everythingStored } from '@/server/testing/everything-stored'

import { arriveFromProvider } from './arrive-from-provider'
import { departToProvider } from './depart-to-provider'

let identity: IdentityProvider

beforeAll(async () => {
  identity = await startIdentityProvider('http://localhost:3000')
  process.env['OIDC_ISSUER'] = identity.issuer
  process.env['OIDC_CLIENT_ID'] = identity.clientId
  process.env['OIDC_CLIENT_SECRET'] = identity.clientSecret
})
afterAll(() => identity.close())

type Told = Omit<Parameters<typeof aProviderGuest>[1], 'name'> & { name?: string }
const ENTER = { purpose: 'enter', returnTo: '/essays', invitation: null } as const
const LINK = { ...ENTER, purpose: 'link', returnTo: '/account/providers' } as const

/** To the provider and back, in one browser: what its address brings, and what the browser has kept. */
async function trip(actor: Actor, input: typeof ENTER | typeof LINK, told: Told = {}) {
  const departure = await departToProvider(actor, { ...input, provider: 'oidc' })
  if (typeof departure === 'string') throw new Error(departure)
  const back = await aProviderGuest(departure.address, { name: randomUUID(), ...told })
  const cookies: Record<string, string> = {
    ...departure.cookies,
    'interleaf-visit': departure.visit,
  }
  return { provider: 'oidc', query: Object.fromEntries(back.searchParams), cookies }
}
const come = async (told?: Told) => arriveFromProvider(VISITOR, await trip(VISITOR, ENTER, told))
const accountsOf = ({ id: memberId }: { id: string }) =>
  db.providerAccount.findMany({ where: { memberId } })

describe('whoever comes back from a provider', () => {
  test('is signed in and led to where they were', async () => {
    const arrival = await come()
    expect(arrival).toMatchObject({
      returnTo: '/essays',
      isLinking: false,
      result: { returnTo: '/essays', needsHandle: true },
    })
  })

  test('having said no there is told so', async () => {
    expect((await come({ answer: 'cancel' })).result).toBe('cancelled')
  })

  test('with an address not verified there is refused', async () => {
    expect((await come({ address: 'ann@example.org' })).result).toBe('unverified')
  })

  test.each([
    ['no cookie of ours', () => ''],
    ['a cookie without our seal', (visit: string) => visit.replace(/\..*/, '.')],
    ['a cookie that was changed', (visit: string) => `e30${visit}`],
  ])('with %s begins again', async (_what, changed) => {
    const brought = await trip(VISITOR, ENTER)
    const visit = changed(brought.cookies['interleaf-visit'] ?? '')
    const cookies = { ...brought.cookies, 'interleaf-visit': visit }
    expect((await arriveFromProvider(VISITOR, { ...brought, cookies })).result).toBe('expired')
    expect(typeof (await arriveFromProvider(VISITOR, brought)).result).toBe('object')
  })

  test('a second time by the same address is let in by nothing', async () => {
    const brought = await trip(VISITOR, ENTER)
    await arriveFromProvider(VISITOR, brought)
    expect((await arriveFromProvider(VISITOR, brought)).result).toBe('failed')
  })

  test('of a site that is not configured finds nothing', async () => {
    const brought = { ...(await trip(VISITOR, ENTER)), provider: 'github' }
    await expect(arriveFromProvider(VISITOR, brought)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('a member who went there to link', () => {
  test('has the account then, and the session they had', async () => {
    const [member, name] = [await aConfirmedMember(), randomUUID()]
    const arrival = await arriveFromProvider(member, await trip(member, LINK, { name }))
    expect(arrival).toEqual({ returnTo: '/account/providers', isLinking: true, result: 'linked' })
    const accounts = await accountsOf(member)
    expect(accounts).toMatchObject([{ provider: identity.issuer, subject: name }])
    expect(await db.session.count({ where: { memberId: member.id } })).toBe(1)
  })

  test.each([
    ['has signed out meanwhile', () => Promise.resolve(VISITOR)],
    ['is another one meanwhile', () => aConfirmedMember()],
  ])('links nothing when whoever comes back %s', async (_who, whoComes: () => Promise<Actor>) => {
    const [member, other] = [await aConfirmedMember(), await whoComes()]
    const arrival = await arriveFromProvider(other, await trip(member, LINK))
    expect(arrival).toMatchObject({ isLinking: true, result: 'expired' })
    expect(await accountsOf(member)).toEqual([])
  })

  test('is let in as someone else by nothing', async () => {
    const [owner, member, name] = [await aConfirmedMember(), await aConfirmedMember(), randomUUID()]
    await arriveFromProvider(owner, await trip(owner, LINK, { name }))
    const arrival = await arriveFromProvider(member, await trip(member, LINK, { name }))
    expect(arrival).toMatchObject({ isLinking: true, result: 'taken' })
  })
})

test('of what a provider told the subject alone is stored', async () => {
  const [name, word] = [randomUUID(), randomUUID()]
  const brought = await trip(VISITOR, ENTER, { name, address: `${word}@example.org` })
  await arriveFromProvider(VISITOR, brought)
  const told = { address: `${word}@example.com`, verified: true, name: randomUUID() }
  await come(told)
  const stored = await everythingStored()
  expect(stored).toContain(told.name)
  expect(stored).not.toContain(word + '@example.org')
  for (const secret of [brought.query['code'] ?? '-', identity.clientSecret, 'eyJ'])
    expect(stored).not.toContain(secret)
})
