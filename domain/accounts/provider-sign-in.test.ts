import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { providerSignIn, type ProviderStanding } from './provider-sign-in'

const VERIFIED = { email: 'ann@example.org', isVerified: true }
const CLAIMED = { email: 'ann@example.org', isVerified: false }
const NOBODY: ProviderStanding = { ownerId: null, linking: null, address: null, namesake: null }
const namesake = (isVerified: boolean, hasAnother = false) => ({
  id: 'ann',
  isVerified,
  hasAnother,
})
const outcome = (standing: Partial<ProviderStanding>) => providerSignIn({ ...NOBODY, ...standing })

describe('whoever is not signed in', () => {
  test.each<[string, Partial<ProviderStanding>, object]>([
    ['comes in as the member linked', { ownerId: 'ben' }, { kind: 'enter', memberId: 'ben' }],
    [
      'comes in as the member linked, whoever else has the address',
      { ownerId: 'ben', address: VERIFIED, namesake: namesake(true) },
      { kind: 'enter', memberId: 'ben' },
    ],
    ['without an address joins without one', {}, { kind: 'join', email: null }],
    [
      'with a verified address of nobody joins with it',
      { address: VERIFIED },
      { kind: 'join', email: 'ann@example.org' },
    ],
    [
      'with an address that both sides verified is its member',
      { address: VERIFIED, namesake: namesake(true) },
      { kind: 'link', memberId: 'ann' },
    ],
    [
      'with an address we have not verified is refused',
      { address: VERIFIED, namesake: namesake(false) },
      { kind: 'refuse', problem: 'unverified' },
    ],
    [
      'with an address the provider has not verified is refused',
      { address: CLAIMED, namesake: namesake(true) },
      { kind: 'refuse', problem: 'unverified' },
    ],
    [
      'is refused alike when nobody has that address',
      { address: CLAIMED },
      { kind: 'refuse', problem: 'unverified' },
    ],
    [
      'is refused when the member has another account of that provider',
      { address: VERIFIED, namesake: namesake(true, true) },
      { kind: 'refuse', problem: 'second' },
    ],
  ])('%s', (_rule, standing, expected) => {
    expect(outcome(standing)).toEqual(expected)
  })
})

describe('a member who links', () => {
  const linking = { id: 'me', hasAnother: false }

  test.each<[string, Partial<ProviderStanding>, object]>([
    ['an account of nobody has it then', {}, { kind: 'link', memberId: 'me' }],
    ['their own once more stays as they are', { ownerId: 'me' }, { kind: 'enter', memberId: 'me' }],
    ['someone else’s account is refused', { ownerId: 'ben' }, { kind: 'refuse', problem: 'taken' }],
    [
      'a second account of one provider is refused',
      { linking: { id: 'me', hasAnother: true } },
      { kind: 'refuse', problem: 'second' },
    ],
    [
      'links to themselves, whoever has the address',
      { address: VERIFIED, namesake: namesake(true) },
      { kind: 'link', memberId: 'me' },
    ],
    [
      'may link an account whose address is not verified',
      { address: CLAIMED },
      { kind: 'link', memberId: 'me' },
    ],
  ])('%s', (_rule, standing, expected) => {
    expect(outcome({ linking, ...standing })).toEqual(expected)
  })
})

test('nobody ever gets to a member by an address that one side has not verified', () => {
  const id = fc.constantFrom('ann', 'ben', 'me')
  const standing: fc.Arbitrary<ProviderStanding> = fc.record({
    ownerId: fc.option(id),
    linking: fc.option(fc.record({ id, hasAnother: fc.boolean() })),
    address: fc.option(
      fc.record({ email: fc.constant('ann@example.org'), isVerified: fc.boolean() }),
    ),
    namesake: fc.option(fc.record({ id, isVerified: fc.boolean(), hasAnother: fc.boolean() })),
  })
  fc.assert(
    fc.property(standing, (one) => {
      const { ownerId, linking, address, namesake } = one
      const decided = providerSignIn(one)
      if (!('memberId' in decided)) return
      const isShared = address?.isVerified === true && namesake?.isVerified === true
      const known = [ownerId, linking?.id, isShared ? namesake.id : null]
      expect(known).toContain(decided.memberId)
    }),
  )
})
