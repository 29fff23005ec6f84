import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startIdentityProvider, type IdentityProvider } from '@/ops/check/identity-provider'
import type { ProviderSettings } from '@/server/provider-settings'
import { aProviderGuest } from '@/server/testing/a-provider-guest'

import { oauthProvider } from './oauth-provider'
import { arrivalFrom, departTo, type Departure } from './provider-flow'

let identity: IdentityProvider
let settings: ProviderSettings

beforeAll(async () => {
  identity = await startIdentityProvider('http://localhost:3000')
  settings = { id: 'oidc', name: 'The Circle', key: identity.issuer, ...identity }
})
afterAll(() => identity.close())

const depart = async (): Promise<Departure> => {
  const departure = await departTo(oauthProvider(settings))
  if (!departure) throw new Error('The provider cannot be reached.')
  return departure
}

/** Comes back with what the address brings, and with the cookies of the departure unless others are given. */
const arrive = (at: URL, cookies: Record<string, string>) =>
  arrivalFrom(oauthProvider(settings), { query: Object.fromEntries(at.searchParams), cookies })

async function visit(guest: Omit<Parameters<typeof aProviderGuest>[1], 'name'>) {
  const name = randomUUID()
  const { address, cookies } = await depart()
  return { name, person: await arrive(await aProviderGuest(address, { name, ...guest }), cookies) }
}

describe('the way to a provider', () => {
  test('asks for no more than the address, with state, PKCE and nonce, and leads back to us alone', async () => {
    const { address, cookies } = await depart()
    const { origin, searchParams } = new URL(address)
    expect(origin).toBe(identity.issuer)
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: 'library',
      scope: 'openid email',
      response_type: 'code',
      redirect_uri: 'http://localhost:3000/api/auth/callback/oidc',
      state: expect.stringMatching(/^.{43}$/) as string,
      nonce: expect.stringMatching(/^.{43}$/) as string,
      code_challenge: expect.stringMatching(/^.{43}$/) as string,
      code_challenge_method: 'S256',
    })
    expect(Object.keys(cookies).sort()).toEqual([
      'interleaf-nonce',
      'interleaf-state',
      'interleaf-verifier',
    ])
  })

  test('is never twice the same, and its secrets are not in the address', async () => {
    const [one, other] = [await depart(), await depart()]
    expect(one.address).not.toBe(other.address)
    for (const secret of Object.values(one.cookies)) expect(one.address).not.toContain(secret)
  })

  test('is null when the provider cannot be reached', async () => {
    const gone = oauthProvider({ ...settings, key: 'http://127.0.0.1:9' })
    expect(await departTo(gone)).toBeNull()
  })
})

describe('the way back', () => {
  test.each([
    [
      { address: 'Ann@Example.org', verified: true },
      { email: 'ann@example.org', isVerified: true },
    ],
    [{ address: 'ann@example.org' }, { email: 'ann@example.org', isVerified: false }],
    [{ address: 'ann@evil.example\uFF20example.org', verified: true }, null],
    [{}, null],
  ])('of %j brings the address %j', async (guest, address) => {
    const { name, person } = await visit(guest)
    expect(person).toEqual({ subject: name, address })
  })

  test('of someone who said no brings nobody', async () => {
    expect((await visit({ answer: 'cancel' })).person).toBeNull()
  })

  test('works once', async () => {
    const { address, cookies } = await depart()
    const back = await aProviderGuest(address, { name: 'ann' })
    expect(await arrive(back, cookies)).not.toBeNull()
    expect(await arrive(back, cookies)).toBeNull()
  })

  test.each(['interleaf-nonce', 'interleaf-state', 'interleaf-verifier'])(
    'brings nobody without the cookie %s, or with that of another departure',
    async (name) => {
      const [{ address, cookies }, other] = [await depart(), await depart()]
      const back = await aProviderGuest(address, { name: 'ann' })
      expect(await arrive(back, { ...cookies, [name]: '' })).toBeNull()
      expect(await arrive(back, { ...cookies, [name]: other.cookies[name] ?? '' })).toBeNull()
    },
  )

  test('brings nobody into a browser that did not set out: its address is no link to be sent', async () => {
    const { address } = await depart()
    expect(await arrive(await aProviderGuest(address, { name: 'ann' }), {})).toBeNull()
  })

  test('brings nobody from another provider of the library', async () => {
    const { address, cookies } = await depart()
    const back = await aProviderGuest(address, { name: 'ann' })
    const google = oauthProvider({ ...settings, id: 'google', key: 'google' })
    const query = Object.fromEntries(back.searchParams)
    expect(await arrivalFrom(google, { query, cookies })).toBeNull()
  })

  test('brings nobody from a provider that is not the issuer we know', async () => {
    const { address, cookies } = await depart()
    const back = await aProviderGuest(address, { name: 'ann' })
    const query = Object.fromEntries(back.searchParams)
    const alias = oauthProvider({
      ...settings,
      key: identity.issuer.replace('127.0.0.1', 'localhost'),
    })
    expect(await arrivalFrom(alias, { query, cookies })).toBeNull()
  })
})
