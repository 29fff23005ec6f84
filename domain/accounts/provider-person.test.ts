import { describe, expect, test } from 'vitest'

import { githubClaims, providerPerson } from './provider-person'

describe('the claims of a provider', () => {
  const ann = (email: unknown, verified: unknown) => ({ sub: '7', email, email_verified: verified })
  const known = (isVerified: boolean) => ({ email: 'ann@example.org', isVerified })

  test.each<[object, object | null]>([
    [{ sub: '7' }, null],
    [{ sub: '7', email: 'ann@example.org' }, known(false)],
    [ann('Ann@Example.org', true), known(true)],
    [ann('ann@example.org', false), known(false)],
    [ann('ann@example.org', 'true'), known(false)],
    [ann('ann@example.org', 1), known(false)],
    [ann('ann@example.org', [true]), known(false)],
    [ann('ann@example.org', null), known(false)],
    [ann('ann@evil.example\uFF20example.org', true), null],
    [ann('"a@b"@example.org', true), null],
    [ann('ann@example.org,evil@evil.example', true), null],
    [ann(['ann@example.org'], true), null],
    [ann({ not: '' }, true), null],
    [ann('', true), null],
  ])('%j give the address %j', (told, address) => {
    expect(providerPerson(told)).toEqual({ subject: '7', address })
  })

  test.each([
    [{}],
    [{ sub: '' }],
    [{ sub: 7 }],
    [{ sub: ['7'] }],
    [{ sub: { not: '' } }],
    [{ sub: 'x'.repeat(256) }],
    [{ sub: '7\u0000' }],
    [null],
    ['7'],
  ])('%j name nobody', (told) => {
    expect(providerPerson(told)).toBeNull()
  })
})

describe('what GitHub tells', () => {
  const user = { id: 583231, login: 'octocat', email: 'shown@example.org' }
  const address = (email: string, primary: boolean, verified: boolean) => ({
    ...{ email, primary, verified },
    visibility: null,
  })

  test.each([
    [
      'the primary verified address',
      [address('b@example.org', false, true), address('a@example.org', true, true)],
      { sub: '583231', email: 'a@example.org', email_verified: true },
    ],
    [
      'no primary address that is not verified',
      [address('a@example.org', true, false)],
      { sub: '583231' },
    ],
    [
      'no verified address that is not primary',
      [address('b@example.org', false, true)],
      { sub: '583231' },
    ],
    ['not the address shown in the profile', [], { sub: '583231' }],
    ['nothing of a refusal', { message: 'Not Found' }, { sub: '583231' }],
  ])('gives %s', (_what, emails, claims) => {
    expect(githubClaims(user, emails)).toEqual(claims)
  })

  test.each([[{ id: '583231' }], [{ id: 0 }], [{ login: 'octocat' }], [null]])(
    'names nobody by %j',
    (odd) => {
      expect(providerPerson(githubClaims(odd, []))).toBeNull()
    },
  )
})
